import { composed, framesOf } from './maps.ts';
import type { Making, Plan } from './plan.ts';

/** The whole article: every frame of the edition, every mentioned place. */
export function planOfEdition(making: Making): Plan {
  const { edition, language } = making;
  const mentioned = edition.places.filter(({ number }) => number !== null);
  return {
    title: edition.title,
    titleAr: null,
    subtitle: (language === 'ar' ? edition.summaryAr : null) ?? edition.summary,
    selected: null,
    places: mentioned,
    panels: (room) => composed(framesOf(edition, language), mentioned, room, making),
    key: () => mentioned,
    passage: null,
    named: [],
    selection: { type: 'nothing' },
  };
}
