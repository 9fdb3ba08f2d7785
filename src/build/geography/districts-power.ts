/** The first draft of the map: a power partition fitted to areas, centres and boxes. */
import { at, cellOf, coarser, middleOf, OUTSIDE, type Grid } from './districts-grid.ts';
import type { Outline } from './districts-plane.ts';

/** The ellipse of a district: its middle, its squared radius, and its width by its height. */
interface Site {
  x: number;
  y: number;
  weight: number;
  aspect: number;
}

const ROUNDS = 100;
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
  const coarse = coarser(grid);
  for (let round = 0; round < ROUNDS; round++)
    adapt(assign(outlines, sites, coarse), outlines, sites, coarse);
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
  const shapes = measure(labels, outlines.length, grid);
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
    site.aspect = clamp(site.aspect * (wider / higher) ** 0.1, ASPECTS[0], ASPECTS[1]);
  });
}

function measure(labels: Int16Array, count: number, grid: Grid) {
  const sums = Array.from({ length: count }, () => ({
    cells: 0,
    columns: 0,
    rows: 0,
    west: Infinity,
    east: -Infinity,
    south: Infinity,
    north: -Infinity,
  }));
  labels.forEach((label, index) => {
    const sum = sums[label];
    if (sum === undefined) return;
    const column = index % grid.columns;
    const row = (index - column) / grid.columns;
    sum.cells += 1;
    sum.columns += column;
    sum.rows += row;
    sum.west = Math.min(sum.west, column);
    sum.east = Math.max(sum.east, column);
    sum.south = Math.min(sum.south, row);
    sum.north = Math.max(sum.north, row);
  });
  return sums.map((sum) => {
    const [x, y] = middleOf(grid, sum.columns / sum.cells, sum.rows / sum.cells);
    return {
      area: sum.cells * grid.cell ** 2,
      x,
      y,
      width: (sum.east - sum.west + 1) * grid.cell,
      height: (sum.north - sum.south + 1) * grid.cell,
    };
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
