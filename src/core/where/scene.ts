import type { Bounds, Named } from '../model.ts';
import { breadthOf } from './breadth.ts';
import { isSeen } from './is-seen.ts';
import type { FoundLandmark } from './landmarks.ts';
import type { Sight } from './sight.ts';

const MOST = 6;
/** So many of them are the article's, if there are others to tell of. */
const MOST_MENTIONED = 4;

/**
 * What is to be seen beside a place in its frame, the most telling first: places of the article by
 * how often it mentions them (beside a country, countries first), then landmarks, waters, towns by
 * rank, roads and sites, those of a sort by how exactly they are known.
 */
export function sceneOf(
  place: Sight,
  frame: Bounds,
  landmarks: readonly FoundLandmark[],
  sights: readonly Sight[],
): readonly Named[] {
  const breadth = breadthOf(frame);
  const marked = new Set(landmarks.map(({ sight }) => sight));
  const seen = sights
    .map((sight) => ({ sight, weight: weightOf(sight, place, marked) }))
    .filter(({ sight, weight }) => weight > 0 && isSeen(sight, frame, breadth))
    .filter(({ sight }) => sight !== place)
    .sort((a, b) => b.weight - a.weight || vagueness(a.sight) - vagueness(b.sight))
    .map(({ sight }) => sight);
  const mentioned = seen.filter(({ mentions }) => mentions > 0);
  const others = seen.filter(({ mentions }) => mentions === 0);
  const first = mentioned.slice(0, Math.max(MOST_MENTIONED, MOST - others.length));
  return unique([...first, ...others]).slice(0, MOST);
}

/** In metres; what the article mentions as often stays in the order of the text. */
function vagueness({ mentions, precision }: Sight): number {
  return mentions > 0 ? 0 : precision;
}

/** How much something tells a reader beside a place; 0 for what is not worth a word. */
function weightOf(sight: Sight, place: Sight, landmarks: ReadonlySet<Sight>): number {
  const isPeer = sight.kind === 'country' && place.kind === 'country';
  if (sight.mentions > 0) return (isPeer ? 20_000 : 10_000) + sight.mentions;
  if (landmarks.has(sight)) return 100;
  switch (sight.kind) {
    case 'river':
    case 'lake':
    case 'water':
      return 60;
    case 'town':
      return 50 - sight.rank * 5;
    case 'route':
      return 20;
    case 'site':
      return 10;
    default:
      return 0;
  }
}

/** The parts of a river are one river. */
function unique(sights: readonly Sight[]): readonly Named[] {
  const named = sights.map((sight) => sight.named);
  return named.filter((each, i) => named.findIndex(({ name }) => name === each.name) === i);
}
