import { REGULAR } from '../fonts.ts';
import { draw, untouched } from './draw.ts';
import { WAYS } from './line-labels.ts';
import type { Drawing } from './draw.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Nearer than this, names stand about the article's ways. */
const FROM = 8;

/**
 * A renderer keeps names clear of one another but not of lines, so names that are not seen stand all
 * along the article's ways: others then stand beside these, not on them, as do the ways' own.
 */
export function routeRoom(drawing: Drawing): LayerSpecification[] {
  const subset = { shape: 'line', kinds: WAYS, mentioned: true } as const;
  return draw(drawing, 'line-room', subset, (common) => ({
    ...common,
    metadata: untouched(common),
    type: 'symbol',
    minzoom: FROM,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 6,
      'text-field': '•',
      'text-font': [REGULAR],
      'text-size': 12,
      'text-max-angle': 180,
      'text-padding': 1,
      'text-allow-overlap': true,
    },
    paint: { 'text-opacity': 0 },
  }));
}
