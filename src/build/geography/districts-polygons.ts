/** Polygons in degrees from the shared borders. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Arc, Metres } from './districts-arcs.ts';
import { OUTSIDE } from './districts-grid.ts';
import { toLngLat } from './districts-plane.ts';
import { ringsOf, signedArea } from './districts-rings.ts';

/** The outline of one label. Throws unless it is a single ring. */
export function polygonOf(arcs: readonly Arc[], label: number): Polygon {
  const [shell, ...others] = ringsOf(arcs, (other) => other === label);
  if (shell !== undefined && others.length === 0)
    return { type: 'Polygon', coordinates: [closedRing(shell)] };
  throw new Error(`District ${label} has ${others.length + 1} rings; it must be one piece.`);
}

/** All districts together. Throws where there is a hole between them. */
export function builtUpArea(arcs: readonly Arc[]): MultiPolygon {
  const shells = ringsOf(arcs, (label) => label !== OUTSIDE);
  const hole = shells.find((ring) => signedArea(ring) < 0)?.[0];
  if (hole !== undefined)
    throw new Error(`There is a hole between the districts at ${hole.join()} m.`);
  return { type: 'MultiPolygon', coordinates: shells.map((shell) => [closedRing(shell)]) };
}

function closedRing(ring: readonly Metres[]): Position[] {
  const positions = ring.map((point): Position => [...toLngLat(point)]);
  // Vertices nearer than the rounding fall together.
  return positions.filter((position, n) => n === 0 || !isSame(position, positions[n - 1]));
}

function isSame(a: Position, b: Position | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b?.[1];
}
