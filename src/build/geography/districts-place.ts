/** What it costs a district to own a place, whoever owns those around. */
import type { Outline } from './districts-plane.ts';

/** A cell of no district. */
const OUTSIDE_COST = 0.8;
/** Leaving the ellipse round the centre, the middle of the box, and the box itself. */
const CENTRE = 0.4;
const BOX = 0.6;
const BEYOND = 0.5;
/** The part of its box that a district of plain shape fills. */
const PLAIN_FILL = 0.62;

/** The cost of a cell of side `cell` at x, y, without a unit; undefined is no district. */
export function placeCost(
  outline: Outline | undefined,
  x: number,
  y: number,
  cell: number,
): number {
  if (outline === undefined) return OUTSIDE_COST;
  const width = outline.east - outline.west;
  const height = outline.north - outline.south;
  const dx = x - outline.x;
  const dy = y - outline.y;
  const ellipse = ((dx * dx * height) / width + (dy * dy * width) / height) / outline.area;
  // What fills little of its box is no ellipse: it is bent, and may leave it at less cost.
  const plain = Math.min(1, outline.area / (width * height) / PLAIN_FILL) ** 2;
  const u = (2 * x - outline.west - outline.east) / width;
  const v = (2 * y - outline.south - outline.north) / height;
  const box = Math.min(4, u * u * u * u + v * v * v * v);
  const metres =
    Math.max(0, Math.abs(u) - 1) * (width / 2) + Math.max(0, Math.abs(v) - 1) * (height / 2);
  const beyond = Math.max(0, metres / cell - 1);
  return CENTRE * plain * Math.PI * ellipse + BOX * box + BEYOND * beyond;
}
