import type { Edition, Passage, Place } from '../../core/model.ts';
import { WrongSheet } from '../wrong-sheet.ts';
import { mapsOf } from './maps.ts';
import type { Making, Plan } from './plan.ts';

/**
 * The places of one paragraph, in its order. Throws a WrongSheet for a paragraph that the article
 * lacks, or one that mentions no place.
 */
export function planOfPassage(making: Making, n: number): Plan {
  const { edition, words } = making;
  const places = placesIn(passageNumbered(edition, n), edition);
  if (places.length === 0) {
    throw new WrongSheet({ type: 'no-mention', passage: n, mentioning: mentioning(edition) });
  }
  return {
    title: n === 0 ? words.headline : words.paragraph(n),
    titleAr: null,
    subtitle: `“${edition.citation.title}”`,
    selected: null,
    places,
    panels: (room) => mapsOf(places, room, making),
    key: () => places,
    passage: n,
    named: [],
    selection: { type: 'passage', passage: n },
  };
}

function passageNumbered({ headline, passages }: Edition, n: number): Passage {
  const found = [headline, ...passages].find((passage) => passage.n === n);
  if (found !== undefined) return found;
  throw new WrongSheet({ type: 'no-passage', passage: n, passages: passages.length });
}

function placesIn({ runs }: Passage, { places }: Edition): readonly Place[] {
  const ids = new Set(runs.flatMap((run) => (run.type === 'mention' ? run.place : [])));
  return [...ids].flatMap((id) => places.find((place) => place.id === id) ?? []);
}

function mentioning({ headline, passages }: Edition): readonly number[] {
  return [headline, ...passages]
    .filter(({ runs }) => runs.some(({ type }) => type === 'mention'))
    .map(({ n }) => n);
}
