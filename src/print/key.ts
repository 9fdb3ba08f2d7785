import { isInside } from '../core/bounds.ts';
import type { Place } from '../core/model.ts';
import { passagesOf } from '../core/queries.ts';
import type { KeyEntry, Panel } from '../core/sheet.ts';
import type { Making } from './plans/plan.ts';
import { quotationOf, quotationsOf, wholeQuotationOf } from './quotation.ts';

/** What an entry depends on beside its place. */
export interface Keyed {
  readonly panels: readonly Panel[];
  readonly isSubject: boolean;
  /** Whether the sheet is about others. */
  readonly isAside: boolean;
  /** The passage that is quoted before any other. */
  readonly passage: number | null;
  /** The sheet of an atlas that is about it. */
  readonly sheet: number | null;
}

/** A place as an entry of the key; null for a place that the article does not mention. */
export function keyEntry(place: Place, making: Making, keyed: Keyed): KeyEntry | null {
  if (place.number === null) return null;
  return {
    place: place.id,
    number: place.number,
    name: place.name,
    nameAr: place.nameAr,
    passages: passagesOf(place),
    quotation: quotedAs(place, making, keyed),
    absent: absenceOf(place, making, keyed.panels),
    isAside: keyed.isAside,
    sheet: keyed.sheet,
  };
}

function quotedAs(
  place: Place,
  { edition, recipe, words }: Making,
  { isSubject, passage }: Keyed,
): string | null {
  switch (recipe.quotes) {
    case 'none':
      return null;
    case 'short':
      return quotationOf(place, edition, passage);
    case 'whole':
      return isSubject ? quotationsOf(place, words) : wholeQuotationOf(place, passage);
  }
}

function absenceOf(place: Place, { words }: Making, panels: readonly Panel[]): string | null {
  if (place.unlocated !== null) return place.unlocated;
  const { anchor } = place;
  const isShown = anchor !== null && panels.some(({ bounds }) => isInside(anchor, bounds));
  return isShown ? null : words.outside;
}
