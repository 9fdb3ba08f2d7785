import type { Place } from '../core/model.ts';
import { refusalInArabic } from '../core/refusal/ar.ts';
import { refusalInEnglish } from '../core/refusal/en.ts';
import type { Sheet } from '../core/sheet.ts';
import { buildCover } from './atlas-cover.ts';
import { buildIndex } from './atlas-index.ts';
import { buildOne, type InAtlas } from './one-sheet.ts';
import type { Making } from './plans/plan.ts';
import { WrongSheet } from './wrong-sheet.ts';

const REASONS = { en: refusalInEnglish, ar: refusalInArabic } as const;

/** The cover and the overview come before the places. */
const FIRST = 3;

/**
 * An atlas: a cover, an overview whose key leads to the sheets, a sheet for each mentioned place that
 * has a position, and an index of all mentioned places. Throws a WrongSheet where a paper has no room;
 * a place that can't be drawn is listed in the index with the reason.
 */
export function buildAtlas(making: Making): readonly Sheet[] {
  const { edition, words } = making;
  // A chosen frame is one place's, not every place's.
  const each: Making = { ...making, recipe: { ...making.recipe, center: null, scale: null } };
  const mentioned = edition.places.filter(({ number }) => number !== null);
  const { drawable, refused } = triedOut(each, mentioned);
  const sheets = new Map(drawable.map((place, index) => [place.id, index + FIRST]));
  const of = drawable.length + FIRST;
  const at = (sheet: number): InAtlas => ({ number: { sheet, of }, sheets });
  const overview: Sheet = {
    ...buildOne(each, { type: 'edition' }, at(2)),
    title: words.overview,
    subtitle: edition.title,
  };
  return [
    buildCover(each, at(1)),
    overview,
    ...drawable.map((place, index) =>
      withBriefOthers(buildOne(each, { type: 'place', place: place.id }, at(index + FIRST))),
    ),
    buildIndex(each, mentioned, refused, at(of)),
  ];
}

/** The places that can be drawn, and why each of the others can't. */
function triedOut(
  making: Making,
  places: readonly Place[],
): { readonly drawable: readonly Place[]; readonly refused: ReadonlyMap<string, string> } {
  const refused = new Map<string, string>();
  const drawable = places.filter((place) => {
    if (place.unlocated !== null) return false;
    try {
      buildOne(making, { type: 'place', place: place.id });
      return true;
    } catch (error) {
      if (!(error instanceof WrongSheet)) throw error;
      refused.set(place.id, REASONS[making.language](error.refusal));
      return false;
    }
  });
  return { drawable, refused };
}

/** What else a map shows is quoted on its own sheet. */
function withBriefOthers(sheet: Sheet): Sheet {
  const key = sheet.key.map((entry) =>
    entry.place === sheet.selected ? entry : { ...entry, quotation: null },
  );
  return { ...sheet, key };
}
