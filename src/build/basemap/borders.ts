/** Borders between countries, each line once. */
import type { Feature, LineString } from 'geojson';
import { meshArcs } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Bounds } from '../../core/model.ts';
import { continuous } from './antimeridian.ts';
import type { DrawnWorld } from './detail.ts';
import { disputedBorders, matches } from './disputed.ts';
import { pointsOfRing } from './rings.ts';
import { topologyOf } from './topology.ts';
import type { Point } from './world.ts';

interface Stretch {
  readonly line: Point[];
  readonly disputed: boolean;
}

/** Settled borders first, then the disputed ones, which carry `disputed: true`. */
export function bordersOf(world: DrawnWorld): Feature<LineString>[] {
  const linesBetween = borderLines(world);
  const contested = disputedBorders.flatMap((border) =>
    linesBetween((a, b) => matches(border, a, b)).flatMap((line) => stretches(line, border.within)),
  );
  const settled = linesBetween((a, b) => !disputedBorders.some((border) => matches(border, a, b)));
  return [
    ...settled.map((line) => ({ line, disputed: false })),
    ...contested.toSorted((a, b) => Number(a.disputed) - Number(b.disputed)),
  ].map(({ line, disputed }) => ({
    type: 'Feature',
    properties: disputed ? { disputed } : {},
    geometry: { type: 'LineString', coordinates: line },
  }));
}

/** A function from a choice of neighbours, by name, to the lines between them. */
function borderLines({ full, drawn }: DrawnWorld) {
  const topology = topologyOf(full);
  const { territories } = topology.objects;
  const names = new Map<GeometryObject, string>(
    territories.geometries.map((geometry, i) => [geometry, full.territories[i]?.name ?? '']),
  );
  const nameOf = (geometry: GeometryObject): string => names.get(geometry) ?? '';
  return (wanted: (a: string, b: string) => boolean): Point[][] =>
    meshArcs(topology, territories, (a, b) => a !== b && wanted(nameOf(a), nameOf(b)))
      .arcs.map((line) => continuous(pointsOfRing(drawn, line)))
      .filter((line) => line.length > 1);
}

/** A line cut where it enters or leaves the boxes, at its own vertices. */
function stretches(line: readonly Point[], within: readonly Bounds[] | undefined): Stretch[] {
  const found: { line: Point[]; disputed: boolean }[] = [];
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1];
    const b = line[i];
    if (a === undefined || b === undefined) continue;
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const disputed = within === undefined || within.some((box) => holds(box, middle));
    const last = found.at(-1);
    if (last?.disputed === disputed) last.line.push(b);
    else found.push({ line: [a, b], disputed });
  }
  return found;
}

function holds([west, south, east, north]: Bounds, [x, y]: Point): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
