import type { Position } from 'geojson';
import { issueAt } from '../report.ts';
import { shown, type FeatureRule } from './rule.ts';
import { cornersOf, isCounterClockwise } from './shape/corners.ts';
import { findFaults } from './shape/find-faults.ts';
import type { Fault, ShapeRing } from './shape/ring.ts';
import {
  nodeOfChain,
  nodeOfPosition,
  type Chain,
  type GeometryView,
  type PolygonView,
} from './view.ts';

/** A ring of the file with its shape. */
interface Drawn {
  readonly chain: Chain;
  readonly shape: ShapeRing;
}

const MESSAGES: Readonly<Record<Fault['rule'], (at: string) => string>> = {
  'rings-simple': (at) =>
    `The ring crosses or touches itself on the step to ${at}, or there. Move or remove this position.`,
  'rings-apart': (at) =>
    `This ring crosses another ring of its polygon, or runs along it, on the step to ${at}. Draw them apart; they may touch in single points.`,
  'holes-inside': (at) =>
    `This hole leaves its outer ring at ${at}. Make it a polygon of its own or move it.`,
  'holes-apart': () => 'This hole lies in another hole of its polygon. Remove it.',
  'interior-connected': (at) =>
    `The rings that touch at ${at} cut the polygon into pieces. Make each piece a polygon of its own.`,
  'parts-apart': () =>
    'This polygon overlaps another of its geometry, or shares an edge with it. Unite them, or draw them apart.',
};

/** Rings cross neither themselves nor one another, holes lie inside and apart, parts apart. */
export const shapesAreValid: FeatureRule = ({ geometry }, _, report) => {
  if (geometry === null || geometry.polygons.length === 0) return;
  const drawn = drawnIn(geometry);
  const faults = findFaults(drawn.map(({ shape }) => shape));
  for (const { rule, ring, index, at } of faults) {
    const chain = drawn.find(({ shape }) => shape === ring)?.chain;
    const node = chain ? nodeOfPosition(geometry, chain, index) : geometry.node;
    report(issueAt(node, rule, MESSAGES[rule](shown(at))));
  }
  for (const { chain, shape } of drawn) {
    if (isWound(shape) || faults.some((fault) => isTangle(fault, shape))) continue;
    const message =
      shape.number > 0
        ? 'This hole runs counter-clockwise; RFC 7946 wants it clockwise. Reverse the order of its positions.'
        : 'This outer ring runs clockwise; RFC 7946 wants it counter-clockwise. Reverse the order of its positions.';
    report(issueAt(nodeOfChain(geometry, chain), 'rings-winding', message));
  }
};

/** The rings that run the wrong way, of those whose shape can be judged by itself. */
export function wronglyWound(geometry: GeometryView): readonly Chain[] {
  return drawnIn(geometry)
    .filter(({ shape }) => findFaults([shape]).length === 0 && !isWound(shape))
    .map(({ chain }) => chain);
}

/** No line, and no polygon, stands twice among the parts of a geometry. */
export const partsAreDistinct: FeatureRule = ({ geometry }, _, report) => {
  if (geometry === null || geometry.lines.length + geometry.polygons.length < 2) return;
  const parts = [...geometry.lines, ...geometry.polygons];
  const first = new Map<string, number>();
  for (const [index, part] of parts.entries()) {
    const key = keyOf(part);
    const before = first.get(key);
    first.set(key, before ?? index);
    if (before === undefined) continue;
    const message = `This part is the same as part ${before + 1} of the geometry. Remove it.`;
    const node = nodeOfChain(geometry, { positions: [], path: part.path });
    report(issueAt(node, 'parts-distinct', message));
  }
};

function keyOf(part: GeometryView['lines'][number] | GeometryView['polygons'][number]): string {
  const rings: readonly (readonly Position[])[] =
    'rings' in part ? part.rings.map((ring) => ring.positions) : [part.positions];
  return rings.map((positions) => positions.join(' ')).join('/');
}

/** Whether a fault is that a ring crosses itself. */
function isTangle({ rule, ring }: Fault, shape: ShapeRing): boolean {
  return rule === 'rings-simple' && ring === shape;
}

/** RFC 7946, 3.1.6. */
function isWound({ at, number }: ShapeRing): boolean {
  return isCounterClockwise(at) === (number === 0);
}

/** The rings that can be judged; a polygon given twice is told of by another rule. */
function drawnIn({ polygons }: GeometryView): readonly Drawn[] {
  const [only] = polygons;
  const drawn: Drawn[] = [];
  if (polygons.length === 1 && only !== undefined) {
    drawRings(only, 0, drawn);
    return drawn;
  }
  const seen = new Set<string>();
  for (const [number, polygon] of polygons.entries()) {
    const key = keyOf(polygon);
    if (seen.has(key)) continue;
    seen.add(key);
    drawRings(polygon, number, drawn);
  }
  return drawn;
}

function drawRings({ rings }: PolygonView, polygon: number, drawn: Drawn[]): void {
  for (const chain of rings) {
    const corners = cornersOf(chain.positions);
    if (corners === null) continue;
    const number = chain.path.at(-1) ?? 0;
    drawn.push({ chain, shape: { at: corners.at, index: corners.index, polygon, number } });
  }
}
