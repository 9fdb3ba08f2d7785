import type { Bounds, Edition, Named, Place, Selection, Where } from '../core/model.ts';
import type { LanguageCode } from '../core/preferences.ts';
import { placeOf } from '../core/selection.ts';
import type { Strings } from './strings/strings.ts';
import { nameIn } from './where-words.ts';
import { passageWords } from './words.ts';

/** How something is called in the language of the page. */
type Name = (named: Named) => string;

/** As many as one can keep in mind. */
const MOST = 6;

/**
 * What the map shows, for those who do not see it: Shows Castello Road, north of the Citadel of
 * Aleppo, with Eastern Aleppo and Handarat camp. One sentence, with a stop; the reader's own moves
 * are not in it.
 */
export function descriptionOf(
  t: Strings,
  language: LanguageCode,
  edition: Edition,
  selection: Selection,
): string {
  const name: Name = (named) => nameIn(t, language, named);
  if (selection.type === 'passage') {
    const mentioned = ({ mentions }: Place): boolean =>
      mentions.some(({ passage }) => passage === selection.passage);
    const names = edition.places.filter((place) => isShown(place) && mentioned(place)).map(name);
    const passage = passageWords(t, selection.passage);
    return names.length === 0
      ? t.describe.nothingOf(passage)
      : t.describe.passage(passage, t.words.list(names));
  }
  const place = placeOf(edition, selection);
  if (place === null) return openingWords(t, name, edition);
  if (!isShown(place)) return t.describe.absent(name(place));
  const from = place.where === null || isSame(name, place, place.where.from) ? null : place.where;
  const told = [place, ...(from === null ? [] : [from.from])];
  const others = place.scene.filter((other) => !told.some((known) => isSame(name, known, other)));
  return t.describe.shows(
    name(place),
    from === null ? null : directionWords(t, name, from),
    others.length === 0 ? null : t.words.list(others.map(name)),
  );
}

function directionWords(t: Strings, name: Name, where: Where): string {
  const from = name(where.from);
  return where.bearing === null
    ? t.where.round(from)
    : t.where.towards(t.where.winds[where.bearing], from);
}

/** The view that the map opens with: the frame round its middle, with the most mentioned there. */
function openingWords(t: Strings, name: Name, edition: Edition): string {
  const { frames, view, region } = edition;
  const frame = frames
    .filter(({ bounds }) => isIn(bounds, view.center))
    .sort((a, b) => breadthOf(a.bounds) - breadthOf(b.bounds))[0];
  const title: Named | null =
    frame === undefined ? null : { id: null, name: frame.title, nameAr: frame.titleAr };
  const names = edition.places
    .filter(({ number, anchor }) => number !== null && isIn(frame?.bounds ?? region, anchor))
    .filter((place) => title === null || !isSame(name, title, place))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, MOST)
    .map(name);
  const others = names.length === 0 ? null : t.words.list(names);
  return title === null ? t.describe.places(others) : t.describe.shows(name(title), null, others);
}

function isShown({ anchor }: Place): boolean {
  return anchor !== null;
}

/** Whether two names are the same to the ear, in either language: the Citadel, Citadel. */
function isSame(name: Name, a: Named, b: Named): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/^the /, '');
  return plain(a.name) === plain(b.name) || name(a) === name(b);
}

function isIn([west, south, east, north]: Bounds, at: Place['anchor']): boolean {
  if (at === null) return false;
  const [lng, lat] = at;
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

function breadthOf([west, , east]: Bounds): number {
  return east - west;
}
