import type { Layer } from '../../core/model.ts';
import { nearNames } from '../../core/near-names.ts';
import { WrongSheet } from '../wrong-sheet.ts';
import { mapsOf } from './maps.ts';
import { firstSentence, shownOn, type Making, type Plan } from './plan.ts';

/**
 * All places of a layer, mentioned or not, then what else of the article their map shows. Throws a
 * WrongSheet for a layer that the edition lacks.
 */
export function planOfLayer(making: Making, id: string): Plan {
  const { edition, language } = making;
  const layer = layerNamed(making, id);
  const own = edition.places.filter((place) => place.layer === layer.id);
  const mentioned = own.filter(({ number }) => number !== null);
  const summary = (language === 'ar' ? edition.summaryAr : null) ?? edition.summary;
  return {
    title: layer.title,
    titleAr: layer.titleAr,
    subtitle: firstSentence(summary),
    selected: null,
    places: own,
    panels: (room) => mapsOf(own, room, making),
    key: ([main]) => [
      ...mentioned,
      ...shownOn(main, edition).filter((place) => !mentioned.includes(place)),
    ],
    passage: null,
    named: own.filter(({ number }) => number === null).map((place) => place.id),
    selection: { type: 'nothing' },
  };
}

function layerNamed({ edition }: Making, id: string): Layer {
  const layer = edition.layers.find((other) => other.id === id);
  if (layer !== undefined) return layer;
  const ids = edition.layers.map((other) => other.id);
  throw new WrongSheet({ type: 'no-layer', id, near: nearNames(id, ids) });
}
