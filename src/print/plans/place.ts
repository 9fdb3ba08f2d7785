import type { Place } from '../../core/model.ts';
import { nearNames } from '../../core/near-names.ts';
import { deckOf, placeById } from '../../core/queries.ts';
import { WrongSheet } from '../wrong-sheet.ts';
import { mapOf } from './maps.ts';
import { firstSentence, shownOn, type Making, type Plan } from './plan.ts';

/** One place, then what else its map shows. Throws a WrongSheet for one that the edition lacks. */
export function planOfPlace(making: Making, id: string): Plan {
  const { edition, language } = making;
  const place = placeNamed(making, id);
  return {
    title: place.name,
    titleAr: place.nameAr,
    // What is noted of a place is in English.
    subtitle: language === 'ar' ? firstSentence(edition.summaryAr ?? '') : deckOf(place),
    selected: place,
    places: [place],
    panels: (room) => mapOf([place], room, making),
    key: ([main]) => [place, ...shownOn(main, edition).filter((other) => other !== place)],
    passage: null,
    named: [],
    selection: { type: 'place', place: place.id },
  };
}

function placeNamed({ edition }: Making, id: string): Place {
  const place = placeById(edition, id);
  if (place !== undefined) return place;
  const ids = edition.places.map((other) => other.id);
  throw new WrongSheet({ type: 'no-place', id, near: nearNames(id, ids) });
}
