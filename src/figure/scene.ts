import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import type { Bounds } from '../core/model.ts';
import type { Camera } from './camera.ts';
import { clip, type Trace } from './clip.ts';
import type { FigureData } from './data.ts';
import { extentOf, meets } from './extent.ts';
import { planarOf, type Planar } from './planar.ts';
import { simplify } from './simplify.ts';
import { seenAs } from './style/styled-layer.ts';
import type { Seen } from './style/parse-values.ts';

/** A feature on a panel. */
export interface SceneFeature {
  readonly seen: Seen;
  /** What of it lies on the panel and `bleed` pixels round it, as far as it can be seen. */
  traces(bleed: number): readonly Trace[];
}

/** Pixels by which a line may lie off: less than a printer shows, and less than MapLibre allows. */
export const FINE = 0.3;

/** The features of every source as one panel sees them. */
export type Scene = (source: string) => readonly SceneFeature[];

/**
 * Projects and clips when asked, and each thing once.
 * @param tolerance how far a line may come to lie from the true one, in pixels
 */
export function sceneOf(
  style: StyleSpecification,
  data: FigureData,
  camera: Camera,
  tolerance: number,
): Scene {
  const known = new Map<string, readonly SceneFeature[]>();
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const promoted = promotedBy(style, source);
    const features = (data[source]?.features ?? [])
      .filter((feature) => feature.geometry !== null && isNear(feature.geometry, camera))
      .map((feature) => sceneFeature(feature, promoted, camera, tolerance));
    known.set(source, features);
    return features;
  };
}

function sceneFeature(
  feature: Feature,
  promoted: string | null,
  camera: Camera,
  tolerance: number,
): SceneFeature {
  const byBleed = new Map<number, readonly Trace[]>();
  let planar: readonly Planar[] | null = null;
  return {
    seen: seenAs(feature, promoted),
    traces: (bleed) => {
      const before = byBleed.get(bleed);
      if (before !== undefined) return before;
      planar ??= planarOf(feature.geometry, camera);
      const traces = planar
        .flatMap((part) => clip(part, camera, bleed))
        .map((trace) => (trace.points.length === 1 ? trace : simplify(trace, tolerance)))
        .filter((trace) => trace !== null);
      byBleed.set(bleed, traces);
      return traces;
    },
  };
}

/** How far round a panel things are looked at, in shares of its size: wide lines and dots reach in. */
const ROUND = 0.25;

function isNear(geometry: Geometry, { bounds }: Camera): boolean {
  const extent = extentOf(geometry);
  if (extent === null) return false;
  const [width, height] = [(bounds[2] - bounds[0]) * ROUND, (bounds[3] - bounds[1]) * ROUND];
  const area: Bounds = [
    bounds[0] - width,
    bounds[1] - height,
    bounds[2] + width,
    bounds[3] + height,
  ];
  return meets(extent, area);
}

function promotedBy(style: StyleSpecification, id: string): string | null {
  const source = style.sources[id];
  if (source?.type !== 'geojson') return null;
  return typeof source.promoteId === 'string' ? source.promoteId : null;
}
