import { shapeOf } from '../shape.ts';
import { drawnBy } from './parse-paint.ts';
import type { Seen } from './parse-paint.ts';
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';

/** A feature that a style layer draws. */
export interface Drawn {
  readonly feature: Feature;
  readonly seen: Seen;
}

const TYPES = { point: 1, line: 2, area: 3 } as const;

/**
 * What a style layer draws at a zoom, wherever it is, of a source that lies in the style itself; files
 * of the base map are not read for it.
 */
export function drawnAt(
  style: StyleSpecification,
  layer: LayerSpecification,
  zoom: number,
): readonly Drawn[] {
  const source = 'source' in layer ? style.sources[String(layer.source)] : undefined;
  if (source?.type !== 'geojson' || typeof source.data === 'string') return [];
  if (source.data.type !== 'FeatureCollection') return [];
  const isDrawn = drawnBy(layer, zoom);
  return source.data.features.flatMap((feature) => {
    const shape = shapeOf(feature.geometry);
    if (shape === null) return [];
    const seen = { type: TYPES[shape], properties: feature.properties ?? {} };
    return isDrawn(seen) ? [{ feature, seen }] : [];
  });
}
