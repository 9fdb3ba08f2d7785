import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { tiled } from '../../../src/map/tiling.ts';

/** The style with nothing named. */
export function withoutText(style: StyleSpecification): StyleSpecification {
  return { ...style, layers: style.layers.filter((layer) => !isText(layer)) };
}

/** Whether a style layer is text; one of symbols may also be of signs. */
export function isText({ type, layout = {} }: LayerSpecification): boolean {
  return type === 'symbol' && 'text-field' in layout;
}

/** The style without what repeats: hatches and dashed lines. */
export function withoutPatterns(style: StyleSpecification): StyleSpecification {
  const layers = style.layers.filter(
    ({ paint = {} }) => !('fill-pattern' in paint) && !('line-dasharray' in paint),
  );
  return { ...style, layers };
}

/** The style for the live map: its files at an address, tiled as there, and every label there but none seen. */
export function forMap(style: StyleSpecification, address: string): StyleSpecification {
  const layers = style.layers.map((layer): LayerSpecification =>
    layer.type === 'symbol' && isText(layer)
      ? {
          ...layer,
          layout: { ...layer.layout, 'text-allow-overlap': true, 'text-ignore-placement': true },
          // A number's disc belongs to its text.
          paint: { ...layer.paint, 'text-opacity': 0, 'icon-opacity': 0 },
        }
      : layer,
  );
  const sources = Object.entries(style.sources).map(([id, source]) =>
    source.type === 'geojson' && typeof source.data === 'string'
      ? [id, { ...source, data: address + source.data }]
      : [id, source],
  );
  return tiled({ ...style, layers, sources: Object.fromEntries(sources) });
}
