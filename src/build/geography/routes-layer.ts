/** A layer file as an editor wrote it: only geometries are ever replaced in its text. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { LngLat } from '../../core/model.ts';

/** What the drawing needs to know of a feature. */
export interface Outline {
  readonly id: string;
  readonly kind: string;
  /** Metres. */
  readonly precision: number;
  /** Where its geometry stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** The features of a layer. Throws where the text is no feature collection. */
export function outlinesIn(file: string, text: string): Outline[] {
  const root = parseTree(text);
  const features = root && findNodeAtLocation(root, ['features']);
  if (features?.children === undefined) throw new Error(`${file}: no feature collection`);
  return features.children.flatMap((feature) => {
    const geometry = findNodeAtLocation(feature, ['geometry']);
    const id = textAt(feature, ['id']);
    if (geometry === undefined || id === null) return [];
    return [
      {
        id,
        kind: textAt(feature, ['properties', 'kind']) ?? '',
        precision: Number(findNodeAtLocation(feature, ['properties', 'precision'])?.value),
        start: geometry.offset,
        end: geometry.offset + geometry.length,
      },
    ];
  });
}

/** The text with new geometries, everything else as it was. */
export function withGeometries(text: string, geometries: ReadonlyMap<Outline, string>): string {
  const backwards = [...geometries].sort(([a], [b]) => b.start - a.start);
  return backwards.reduce(
    (result, [outline, geometry]) =>
      result.slice(0, outline.start) + geometry + result.slice(outline.end),
    text,
  );
}

/** A line, or a ring that runs counter-clockwise (RFC 7946), as one line of JSON. */
export function geometryText(points: readonly LngLat[], closed: boolean): string {
  const ring = closed && turn(points) < 0 ? points.toReversed() : points;
  const list = `[${ring.map(([lng, lat]) => `[${lng}, ${lat}]`).join(', ')}]`;
  return closed
    ? `{"type": "Polygon", "coordinates": [${list}]}`
    : `{"type": "LineString", "coordinates": ${list}}`;
}

/** Twice the signed area in square degrees: positive where the ring runs counter-clockwise. */
function turn(ring: readonly LngLat[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function textAt(node: Node, path: string[]): string | null {
  const value: unknown = findNodeAtLocation(node, path)?.value;
  return typeof value === 'string' ? value : null;
}
