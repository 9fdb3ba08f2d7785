import { byState, byZoom } from '../expressions.ts';
import { SEMIBOLD } from '../fonts.ts';
import { distance, onMercator } from '../metres.ts';
import { OF_PLACE, wordingFrom } from '../wording.ts';
import { drawNames } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { SymbolLayout } from './types.ts';
import type { Naming } from '../wording.ts';
import type { PlaceId } from '../../core/model.ts';
import type { LabelLanguages } from '../../core/preferences.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Countries are not named where one of them fills the view. */
export const COUNTRIES_UNTIL = 8;
/** Arabic needs room of its own: below this a world map would be a heap of words. */
export const ARABIC_FROM = 3.5;

const CAPITALS: Naming = { ...OF_PLACE, english: ['upcase', OF_PLACE.english] };

/** Countries of the article: capitals, spaced out where they stand alone. */
export function countryLabels(drawing: Drawing): LayerSpecification[] {
  const { theme, labels } = drawing;
  const countries = loneliestFirst(drawing);
  const order = countries.map(({ id }) => id);
  const crowded = countries.filter(({ clear }) => clear < CROWDED).map(({ id }) => id);
  const isCrowded: ExpressionSpecification = ['in', ['get', 'id'], ['literal', crowded]];
  return drawNames(drawing, 'country-label', ['country'], true, (common) => ({
    ...common,
    type: 'symbol',
    maxzoom: COUNTRIES_UNTIL,
    layout: {
      'text-field': wordingFrom(ARABIC_FROM, labels, CAPITALS),
      'text-font': [SEMIBOLD],
      'text-size': byZoom([1, 12], [4, 13], [6, 16]),
      'text-letter-spacing': spacing(labels),
      'text-line-height': ['step', ['zoom'], 1, ARABIC_FROM, 1.2],
      'text-max-width': 12,
      // On a map of the world a dot or a neighbour may have taken the middle.
      'text-variable-anchor': ANCHORS,
      'text-radial-offset': ['step', ['zoom'], ['case', isCrowded, 2.2, 1], ARABIC_FROM, 1],
      'text-padding': 0,
      'symbol-sort-key': ['index-of', ['get', 'id'], ['literal', order]],
    },
    paint: {
      'text-color': byState({ selected: theme.placeText, rest: theme.ink }),
      'text-halo-color': theme.paper,
      'text-halo-width': 1.4,
    },
  }));
}

/**
 * The countries of a layer by how far they are from the next one, measured in letters of their names:
 * those that stand alone have their names in the middle, and the crowded ones find room round it. In
 * reading order, small neighbours would push the names of large ones out of their ground.
 */
function loneliestFirst({ features, styling }: Drawing): readonly Standing[] {
  const spots = features.flatMap(({ properties: { id, name } }) => {
    const styled = styling.get(id);
    return styled?.mark === 'country' ? [{ id, name, at: onMercator(styled.anchor) }] : [];
  });
  return spots
    .map(({ id, name, at }) => {
      const others = spots.filter((other) => other.id !== id);
      const clear = Math.min(...others.map((other) => distance(at, other.at)));
      return { id, clear, alone: clear / name.length };
    })
    .sort((a, b) => b.alone - a.alone);
}

interface Standing {
  readonly id: PlaceId;
  /** Stretched metres to the next country's middle. */
  readonly clear: number;
  /** The same by the letters of its name. */
  readonly alone: number;
}

/** Stretched metres: two names in one spot, of which one has to stand further off, clear of the other. */
const CROWDED = 300_000;

/** The middle, then the sides: each is the side of the name that the country's middle lies on. */
const ANCHORS: NonNullable<SymbolLayout['text-variable-anchor']> = [
  ...(['center', 'right', 'top', 'bottom', 'left'] as const),
  ...(['top-right', 'top-left', 'bottom-right', 'bottom-left'] as const),
];

/** Arabic is a joined script that must not be spaced, and spacing belongs to a whole label. */
function spacing(labels: LabelLanguages): number | ExpressionSpecification {
  const near = labels === 'both' ? 0 : SPACED;
  return labels === 'ar' ? 0 : ['step', ['zoom'], 0, SPACED_FROM, SPACED, ARABIC_FROM, near];
}

/** Ems. */
const SPACED = 0.12;
/** On a map of the world there is no room to spread. */
const SPACED_FROM = 2.5;
