import { byZoom } from '../cartography/expressions.ts';
import { ITALIC, REGULAR } from '../cartography/fonts.ts';
import { ofShape } from '../cartography/shape.ts';
import { named, unlessTaken } from './own-basemap-names.ts';
import type { Theme } from '../cartography/theme.ts';
import type { LabelLanguages } from '../core/preferences.ts';
import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';

/** From this zoom on the own basemap names what it draws as lines; before it, we do. */
export const LINES_FROM = 12;

interface Kind {
  readonly id: string;
  readonly layer: 'earth' | 'places' | 'roads' | 'water';
  readonly kinds: readonly string[];
  readonly from: number;
  readonly size: SymbolSize;
  readonly along?: true;
}

type SymbolSize = number | ExpressionSpecification;

/**
 * What is named, from below; what lies higher takes its room first. Countries and seas are left to
 * the embedded base, and what needs a picture (shops, shields of roads) to other maps.
 */
const KINDS: readonly Kind[] = [
  { id: 'islands', layer: 'earth', kinds: ['island', 'islet'], from: 8, size: 12 },
  {
    id: 'streets',
    layer: 'roads',
    kinds: ['minor_road', 'other', 'path'],
    from: 15,
    size: 12,
    along: true,
  },
  {
    id: 'streams',
    layer: 'water',
    kinds: ['river', 'stream', 'canal'],
    from: LINES_FROM,
    size: 12,
    along: true,
  },
  { id: 'lakes', layer: 'water', kinds: ['lake', 'water', 'reservoir'], from: 8, size: 12 },
  {
    id: 'roads',
    layer: 'roads',
    kinds: ['highway', 'major_road'],
    from: LINES_FROM,
    size: 12,
    along: true,
  },
  {
    id: 'quarters',
    layer: 'places',
    kinds: ['neighbourhood', 'macrohood'],
    from: 12,
    size: byZoom([12, 12], [16, 14]),
  },
  { id: 'regions', layer: 'places', kinds: ['region'], from: 6, size: 12 },
  {
    id: 'towns',
    layer: 'places',
    kinds: ['locality'],
    from: 6,
    size: byZoom([6, 12], [10, 12.5], [15, 15]),
  },
];

/** The names of a source in Protomaps' schema, quieter than ours and in the reader's languages. */
export function basemapLabels(
  source: string,
  theme: Theme,
  labels: LabelLanguages,
  taken: readonly string[],
): readonly SymbolLayerSpecification[] {
  return KINDS.map(({ id, layer, kinds, from, size, along }) => ({
    id: `${source}-${id}`,
    type: 'symbol',
    source,
    'source-layer': layer,
    minzoom: from,
    filter: [
      'all',
      ['match', ['get', 'kind'], [...kinds], true, false],
      ofShape(along ? 'line' : 'point'),
      unlessTaken(taken),
    ],
    layout: {
      'text-field': named(labels, along ? '  ' : '\n'),
      'text-font': [layer === 'water' ? ITALIC : REGULAR],
      'text-size': size,
      'text-max-width': 8,
      'symbol-placement': along ? 'line' : 'point',
      'symbol-spacing': 400,
      // The largest first; the tiles rank them so.
      'symbol-sort-key': ['coalesce', ['get', 'sort_key'], ['get', 'min_zoom'], 0],
    },
    paint: {
      'text-color': layer === 'water' ? theme.waterText : theme.quietText,
      'text-halo-color': layer === 'water' ? theme.lake : theme.paper,
      'text-halo-width': 1.4,
    },
  }));
}
