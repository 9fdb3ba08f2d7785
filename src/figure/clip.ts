import { geoIdentity, geoStream, type GeoStream } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { Camera } from './camera.ts';
import type { XY } from '../core/mercator.ts';
import type { Planar } from './planar.ts';

/** A line, or a ring without its closing point, in a panel's pixels; a single point is a point. */
export interface Trace {
  readonly points: readonly XY[];
  readonly closed: boolean;
}

/**
 * Clips a geometry in pixels to the panel and `bleed` pixels round it, so that the line along the
 * cut is not seen. Every copy of the world that reaches into the panel is drawn, so that a panel
 * may lie across the antimeridian. Clipping is d3-geo's.
 */
export function clip(planar: Planar, camera: Camera, bleed: number): readonly Trace[] {
  let [west, east] = [Infinity, -Infinity];
  for (const line of linesOf(planar)) {
    for (const [x] of line) {
      if (x < west) west = x;
      if (x > east) east = x;
    }
  }
  return [0, -camera.scale, camera.scale]
    .filter((shift) => east + shift >= -bleed && west + shift <= camera.width + bleed)
    .flatMap((shift) => clipCopy(geometryOf(planar, shift), camera, bleed));
}

function clipCopy(geometry: Geometry, camera: Camera, bleed: number): readonly Trace[] {
  const traces: Trace[] = [];
  const box = geoIdentity().clipExtent([
    [-bleed, -bleed],
    [camera.width + bleed, camera.height + bleed],
  ]);
  geoStream(geometry, box.stream(collector(traces)));
  return traces;
}

/** Receives d3-geo's calls and keeps what comes as traces. */
function collector(traces: Trace[]): GeoStream {
  let current: XY[] | null = null;
  let closed = false;
  return {
    point: (x, y) => {
      if (current === null) traces.push({ points: [[x, y]], closed: false });
      else current.push([x, y]);
    },
    lineStart: () => {
      current = [];
    },
    lineEnd: () => {
      if (current !== null && current.length > 1) traces.push({ points: current, closed });
      current = null;
    },
    polygonStart: () => {
      closed = true;
    },
    polygonEnd: () => {
      closed = false;
    },
  };
}

function linesOf(planar: Planar): readonly (readonly XY[])[] {
  if (planar.type === 'points') return [planar.points];
  return planar.type === 'lines' ? planar.lines : planar.polygons.flat();
}

function geometryOf(planar: Planar, shift: number): Geometry {
  const moved = (points: readonly XY[]): Position[] => points.map(([x, y]) => [x + shift, y]);
  if (planar.type === 'points') return { type: 'MultiPoint', coordinates: moved(planar.points) };
  return planar.type === 'lines'
    ? { type: 'MultiLineString', coordinates: planar.lines.map(moved) }
    : { type: 'MultiPolygon', coordinates: planar.polygons.map((rings) => rings.map(moved)) };
}
