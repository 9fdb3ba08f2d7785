import { isInside } from '../core/bounds.ts';
import type { Edition, Place } from '../core/model.ts';
import { passagesOf } from '../core/queries.ts';
import type { KeyEntry, Panel } from '../core/sheet.ts';
import { quotationOf, quotationsOf } from './quotation.ts';

/** A place as an entry of the key; null for a place that the article does not mention. */
export function keyEntry(
  place: Place,
  edition: Edition,
  panels: readonly Panel[],
  isSubject: boolean,
): KeyEntry | null {
  if (place.number === null) return null;
  return {
    place: place.id,
    number: place.number,
    name: place.name,
    nameAr: place.nameAr,
    passages: passagesOf(place),
    quotation: isSubject ? quotationsOf(place, edition) : quotationOf(place, edition),
    absent: absenceOf(place, panels),
  };
}

/** The mentioned places that a panel shows. */
export function shownOn(panel: Panel, edition: Edition): readonly Place[] {
  return edition.places.filter((place) => place.number !== null && isOn(place, panel));
}

function absenceOf(place: Place, panels: readonly Panel[]): string | null {
  if (place.unlocated !== null) return place.unlocated;
  return panels.some((panel) => isOn(place, panel)) ? null : 'It lies outside these maps.';
}

function isOn({ anchor }: Place, panel: Panel): boolean {
  return anchor !== null && isInside(anchor, panel.bounds);
}
