import { byState, byZoom } from '../expressions.ts';
import { SEMIBOLD } from '../fonts.ts';
import { leadingOf, OF_PLACE, wordingNear } from '../wording.ts';
import { beside } from './beside.ts';
import { CAPITALS } from './capitals.ts';
import { numberedFilter } from './numbered.ts';
import type { Theme } from '../theme.ts';
import type { LabelLanguages } from '../../core/preferences.ts';
import type { PlaceId } from '../../core/model.ts';
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';

/** The style layer whose filter a renderer sets to the places whose numbers it shows. */
export const NUMBERED_NAMES = 'numbered-label';

/** Ways have their names along them, numbered or not. */
const WAY: ExpressionSpecification = ['==', ['get', 'mark'], 'line'];
const CITY: ExpressionSpecification = ['==', ['get', 'mark'], 'city'];

/** Ems: a disc and a hair's breadth. */
const CLEAR = 1.05;

/**
 * The names of numbered places, clear of the badges and before all other names: a number says where,
 * and its name should say what. It takes the place of the name that the place else has.
 */
export function numberedNames(theme: Theme, labels: LabelLanguages): LayerSpecification {
  return {
    id: NUMBERED_NAMES,
    type: 'symbol',
    source: 'anchors',
    metadata: { 'atlas:place': true },
    filter: numberedNamesFilter([]),
    layout: {
      'text-field': wordingNear(labels, { ...OF_PLACE, english: CAPITALS }),
      'text-font': [SEMIBOLD],
      'text-size': byZoom(
        [4, ['case', CITY, 13, 12]],
        [8, ['case', CITY, 15, 12.5]],
        [13, ['case', CITY, 17, 14]],
      ),
      'text-line-height': leadingOf(labels),
      'text-max-width': 9,
      'text-variable-anchor-offset': beside(CLEAR),
      'text-justify': 'auto',
      'text-padding': 1,
      // Reading order decides who gets the room.
      'symbol-sort-key': ['get', 'number'],
    },
    paint: {
      'text-color': byState({
        selected: theme.placeText,
        focus: theme.ink,
        hover: theme.placeText,
        rest: theme.ink,
      }),
      'text-opacity': byState({ selected: 0, focus: 1, rest: 1 }),
      'text-halo-color': theme.paper,
      'text-halo-width': 1.5,
    },
  };
}

/** Lets the names of these places through, beside their numbers. */
export function numberedNamesFilter(ids: readonly PlaceId[]): ExpressionSpecification {
  return ['all', numberedFilter(ids), ['!', WAY]];
}

/** A layer's filter less the places that another layer names: beside their numbers, or as picked. */
export function besidesNumbered(
  filter: FilterSpecification | undefined,
  ids: readonly PlaceId[],
): FilterSpecification | undefined {
  if (ids.length === 0 || filter === undefined || !isExpression(filter)) return filter;
  const isNumbered: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...ids]]];
  return ['all', filter, ['any', WAY, ['!', isNumbered]]];
}

/** Whether a filter is written as our layers write theirs, and not in the older way. */
function isExpression(filter: FilterSpecification): filter is ExpressionSpecification {
  return Array.isArray(filter) && filter[0] === 'all';
}
