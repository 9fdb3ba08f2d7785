import { byState, byZoom } from '../expressions.ts';
import { SEMIBOLD } from '../fonts.ts';
import { distance, onMercator, zoomWhere } from '../metres.ts';
import { BOTH_FROM, firstOf, leadingOf, OF_PLACE, secondOf, wordingNear } from '../wording.ts';
import { drawNames } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { SymbolLayout } from './types.ts';
import type { Naming } from '../wording.ts';
import type { LngLat, PlaceId } from '../../core/model.ts';
import type { LabelLanguages } from '../../core/preferences.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Countries are not named where one of them fills the view. */
export const COUNTRIES_UNTIL = 8;
const CAPITALS: Naming = { ...OF_PLACE, english: ['upcase', OF_PLACE.english] };

/** Below this a country is a patch of a few letters' width, and its name is all that it has. */
export const WORLD_UNTIL = 3.5;

/**
 * Countries of the article: capitals, spaced out where they stand alone. On a map of the world a name
 * that finds no room on its ground is left out; the country that the edition is about comes first.
 * @param middle of the edition's region
 */
export function countryLabels(drawing: Drawing, middle: LngLat): LayerSpecification[] {
  const { theme, labels } = drawing;
  const countries = homeFirst(drawing, middle);
  const order = countries.map(({ id }) => id);
  const close = countries
    .filter(({ id, clear }) => clear < CROWDED || id === order[0])
    .map(({ id }) => id);
  const isClose: ExpressionSpecification = ['in', ['get', 'id'], ['literal', close]];
  const waiting = countries.filter(({ id, clear }) => clear < CROWDED && id !== order[0]);
  const isWaiting: ExpressionSpecification = [
    'in',
    ['get', 'id'],
    ['literal', waiting.map(({ id }) => id)],
  ];
  const named = (
    role: string,
    filter: readonly ExpressionSpecification[],
    position: SymbolLayout,
  ): LayerSpecification[] =>
    drawNames(drawing, role, ['country'], true, (common) => ({
      ...common,
      type: 'symbol',
      filter: ['all', common.filter, ...filter],
      maxzoom: COUNTRIES_UNTIL,
      layout: {
        'text-field': wordingNear(labels, CAPITALS),
        'text-font': [SEMIBOLD],
        'text-size': byZoom([1, ofHome(order, 14, 12)], [4, ofHome(order, 15, 13)], [6, 16]),
        'text-letter-spacing': spacing(labels),
        'text-line-height': ['step', ['zoom'], 1, BOTH_FROM, leadingOf(labels)],
        'text-max-width': 12,
        'text-padding': 0,
        ...position,
        'symbol-sort-key': ['index-of', ['get', 'id'], ['literal', order]],
      },
      paint: {
        'text-color': byState({
          selected: theme.placeText,
          focus: theme.ink,
          hover: theme.placeText,
          rest: theme.ink,
        }),
        // The picked one has a label of its own, which is larger and always finds room.
        'text-opacity': byState({ selected: 0, focus: 1, rest: 1 }),
        'text-halo-color': theme.paper,
        'text-halo-width': 1.4,
      },
    }));
  // A neighbour may have taken the middle; far off its ground a name would lie about it.
  const about: SymbolLayout = {
    'text-variable-anchor': ANCHORS,
    'text-radial-offset': ['step', ['zoom'], 0.3, WORLD_UNTIL, ['case', isClose, 0.3, 1]],
  };
  return [
    ...(waiting.length === 0
      ? []
      : named('country-label-crowded', [isWaiting, hasRoom(waiting)], {})),
    ...named('country-label', [['!', isWaiting]], about),
  ];
}

/** A value for the edition's own country, the first, and one for the others. */
function ofHome(
  [home = '']: readonly PlaceId[],
  own: number,
  other: number,
): ExpressionSpecification {
  return ['case', ['==', ['get', 'id'], home], own, other];
}

/**
 * The countries of a layer: the one nearest the middle of the edition's region, then the others by how
 * far each is from the next one, measured in letters of its name: those that stand alone have their
 * names in the middle, and the crowded ones find room round it. In reading order, small neighbours
 * would push the names of large ones out of their ground.
 */
function homeFirst({ features, styling }: Drawing, middle: LngLat): readonly Standing[] {
  const spots = features.flatMap(({ properties: { id, name } }) => {
    const styled = styling.get(id);
    return styled?.mark === 'country' ? [{ id, name, at: onMercator(styled.anchor) }] : [];
  });
  const toMiddle = spots.map(({ at }) => distance(at, onMercator(middle)));
  const home = toMiddle.indexOf(Math.min(...toMiddle));
  return spots
    .map(({ id, name, at }, index) => {
      const others = spots.filter((other) => other.id !== id);
      const clear = Math.min(...others.map((other) => distance(at, other.at)));
      return { id, name, clear, alone: index === home ? Infinity : clear / name.length };
    })
    .sort((a, b) => b.alone - a.alone);
}

interface Standing {
  readonly id: PlaceId;
  readonly name: string;
  /** Stretched metres to the next country's middle. */
  readonly clear: number;
  /** The same by the letters of its name; without end for the edition's own country. */
  readonly alone: number;
}

/** Stretched metres: two names that would have to stand beside their ground or not at all. */
const CROWDED = 300_000;
/** Pixels of a letter of a name in capitals. */
const LETTER = 10;

/**
 * Crowded countries stand in the middle of their own ground, from where it holds the longest of their
 * names: all of them at once, so that none is favoured.
 */
function hasRoom(waiting: readonly Standing[]): ExpressionSpecification {
  const clear = Math.min(...waiting.map((country) => country.clear));
  const letters = Math.max(...waiting.map(({ name }) => name.length));
  return ['>=', ['zoom'], zoomWhere(clear, letters * LETTER)];
}

/**
 * The middle, then above, below and the sides, for a name is wider than it is high: each is the side
 * of the name that the country's middle lies on.
 */
const ANCHORS: NonNullable<SymbolLayout['text-variable-anchor']> = [
  ...(['center', 'bottom', 'top', 'right', 'left'] as const),
  ...(['top-right', 'top-left', 'bottom-right', 'bottom-left'] as const),
];

/** Arabic is a joined script that must not be spaced, and spacing belongs to a whole label. */
function spacing(labels: LabelLanguages): number | ExpressionSpecification {
  if (firstOf(labels) === 'ar') return 0;
  const near = secondOf(labels) === null ? SPACED : 0;
  return ['step', ['zoom'], 0, SPACED_FROM, SPACED, BOTH_FROM, near];
}

/** Ems. */
const SPACED = 0.12;
/** On a map of the world there is no room to spread. */
const SPACED_FROM = 2.5;
