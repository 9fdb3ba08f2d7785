import { SEMIBOLD } from '../fonts.ts';
import { DISC, DISC_SIDE, HOLLOW_DISC } from '../sign.ts';
import { beside, CENTRED } from './beside.ts';
import { CERTAIN } from './certain.ts';
import type { Theme } from '../theme.ts';
import type { PlaceId } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The style layer whose filter a renderer sets to the places of the passage being read. */
export const NUMBERED = 'numbered';

/**
 * The number takes the place of a dot, or of a name in the middle, which steps aside for it; where
 * another number has that spot, it stands beside its place.
 */
const SPOTS = [...CENTRED, ...beside(0.8)];
/** A way has its name along it: its number may stand further off. */
const BY_WAY = [...SPOTS, ...beside(1.7), ...beside(2.6)];
const WAY: ExpressionSpecification = ['==', ['get', 'mark'], 'line'];

/** Pixels of a number, and of its line, on which its disc is laid out. */
const SIZE = 12;
/** A disc's picture is as wide as it is; so much above and below the line makes it as high. */
const ROUND = (DISC_SIDE - SIZE) / 2;

/**
 * The numbers of the article's places, in the order of the text, on discs as on paper: hollow where
 * the position is uncertain. They take their room before all names but the picked one's; where they
 * bunch the later step aside, and where there is no room at all they lie over one another.
 */
export function numbered(theme: Theme): LayerSpecification {
  return {
    id: NUMBERED,
    type: 'symbol',
    source: 'anchors',
    metadata: { 'atlas:place': true },
    filter: numberedFilter([]),
    layout: {
      'text-field': ['to-string', ['get', 'number']],
      'text-font': [SEMIBOLD],
      'text-size': SIZE,
      'text-line-height': 1,
      'text-variable-anchor-offset': ['case', WAY, ['literal', BY_WAY], ['literal', SPOTS]],
      // The disc is wider than its number.
      'text-padding': 4,
      'text-allow-overlap': true,
      'icon-image': ['case', CERTAIN, DISC, HOLLOW_DISC],
      // A disc goes where its number goes, and is as wide as its picture whatever the number.
      'icon-text-fit': 'height',
      'icon-text-fit-padding': [ROUND, 0, ROUND, 0],
      'icon-allow-overlap': true,
      // The number keeps its room.
      'icon-ignore-placement': true,
      'symbol-sort-key': ['get', 'number'],
    },
    paint: {
      'text-color': ['case', CERTAIN, theme.paper, theme.place],
      'icon-color': ['case', CERTAIN, theme.place, theme.paper],
      'icon-halo-color': ['case', CERTAIN, theme.paper, theme.place],
      'icon-halo-width': ['case', CERTAIN, 1, 1.3],
    },
  };
}

/** Lets the numbers of these places through; places of context have none. */
export function numberedFilter(ids: readonly PlaceId[]): ExpressionSpecification {
  return ['all', ['in', ['get', 'id'], ['literal', [...ids]]], ['>', ['get', 'number'], 0]];
}
