/** Fewer vertices for the same line. */
import type { LngLat } from '../../core/model.ts';

/**
 * The line without vertices whose triangle with their neighbours has less than the given area, in
 * square degrees; the least important goes first (Visvalingam and Whyatt 1993). The ends stay.
 */
export function thinned(line: readonly LngLat[], smallest: number): LngLat[] {
  const kept = [...line];
  for (;;) {
    let least = { index: -1, area: smallest };
    for (let i = 1; i < kept.length - 1; i++) {
      const area = triangle(kept[i - 1], kept[i], kept[i + 1]);
      if (area < least.area) least = { index: i, area };
    }
    if (least.index === -1) return kept;
    kept.splice(least.index, 1);
  }
}

function triangle(a: LngLat | undefined, b: LngLat | undefined, c: LngLat | undefined): number {
  if (a === undefined || b === undefined || c === undefined) return Infinity;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2;
}
