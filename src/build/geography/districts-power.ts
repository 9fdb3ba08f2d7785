/** The first draft of the map: a power partition fitted to areas, centres and boxes. */
import { at, cellOf, coarser, OUTSIDE, type Grid } from './districts-grid.ts';
import { shapesOf } from './districts-shapes.ts';
import type { Outline } from './districts-plane.ts';

/** The ellipse of a district: its middle, its squared radius, and its width by its height. */
interface Site {
  x: number;
  y: number;
  weight: number;
  aspect: number;
}

/** On a coarse grid, then on the fine one. */
const ROUNDS = [85, 15] as const;
/** How far beyond its box a district may reach, as a part of the box. */
const MARGIN = 0.03;
/** How far a site may leave the centre that it has to reproduce, as a part of the district's size. */
const DRIFT = 0.25;
const ASPECTS = [0.4, 2.5] as const;

/**
 * Gives each cell to the district of the least power distance, or to none where all are positive,
 * then moves weights, sites and aspects until areas, centroids and boxes fit the table
 * (F. Aurenhammer and others, "Minkowski-type theorems and least-squares clustering", 1998).
 */
export function powerPartition(outlines: readonly Outline[], grid: Grid): Int16Array {
  const sites = outlines.map(({ x, y, area, west, south, east, north }): Site => ({
    x,
    y,
    weight: area / Math.PI,
    aspect: clamp((east - west) / (north - south), ASPECTS[0], ASPECTS[1]),
  }));
  [coarser(grid), grid].forEach((level, n) => {
    for (let round = 0; round < (ROUNDS[n] ?? 0); round++)
      adapt(assign(outlines, sites, level), outlines, sites, level);
  });
  return assign(outlines, sites, grid);
}

function assign(outlines: readonly Outline[], sites: readonly Site[], grid: Grid): Int16Array {
  const labels = new Int16Array(grid.columns * grid.rows).fill(OUTSIDE);
  const least = new Float32Array(labels.length);
  outlines.forEach((outline, label) => {
    const site = sites[label];
    if (site === undefined) return;
    const margin = MARGIN * Math.max(outline.east - outline.west, outline.north - outline.south);
    const reach = Math.max(2 * grid.cell, margin);
    const [first, bottom] = cellOf(grid, outline.west - reach, outline.south - reach);
    const [last, top] = cellOf(grid, outline.east + reach, outline.north + reach);
    for (let row = bottom; row <= top; row++)
      for (let column = first; column <= last; column++) {
        const dx = grid.west + (column + 0.5) * grid.cell - site.x;
        const dy = grid.south + (row + 0.5) * grid.cell - site.y;
        const power = (dx * dx) / site.aspect + dy * dy * site.aspect - site.weight;
        const index = row * grid.columns + column;
        if (power >= at(least, index)) continue;
        least[index] = power;
        labels[index] = label;
      }
  });
  return labels;
}

function adapt(
  labels: Int16Array,
  outlines: readonly Outline[],
  sites: readonly Site[],
  grid: Grid,
): void {
  const shapes = shapesOf(labels, outlines.length, grid);
  outlines.forEach((outline, label) => {
    const site = sites[label];
    const shape = shapes[label];
    if (site === undefined || shape === undefined) return;
    site.weight += (0.5 * (outline.area - shape.area)) / Math.PI;
    if (shape.area === 0) return;
    const drift = DRIFT * Math.sqrt(outline.area);
    site.x = clamp(site.x + 0.2 * (outline.x - shape.x), outline.x - drift, outline.x + drift);
    site.y = clamp(site.y + 0.2 * (outline.y - shape.y), outline.y - drift, outline.y + drift);
    const wider = (outline.east - outline.west) / shape.width;
    const higher = (outline.north - outline.south) / shape.height;
    site.aspect = clamp(site.aspect * (0.9 + (0.1 * wider) / higher), ASPECTS[0], ASPECTS[1]);
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
