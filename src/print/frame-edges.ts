import { hasOneScale } from '../core/scale-bar.ts';
import type { Bounds } from '../core/model.ts';
import { isBeyondMercator } from './fit.ts';
import { WrongSheet } from './wrong-sheet.ts';

/**
 * Throws a WrongSheet for a map beyond the latitudes of Web Mercator, which never reaches the poles.
 * Over the 180th meridian a map may lie: every copy of the world that reaches into it is drawn.
 */
export function checkEdges(bounds: Bounds): void {
  const [, south, , north] = bounds;
  if (isBeyondMercator(bounds)) {
    throw new WrongSheet({ type: 'beyond', south, north });
  }
}

/** Throws a WrongSheet for a map at a chosen scale that is so wide that it has no one scale. */
export function checkOneScale(bounds: Bounds, scale: number): void {
  if (hasOneScale(bounds)) return;
  const degrees = Math.round(bounds[2] - bounds[0]);
  throw new WrongSheet({ type: 'too-wide', scale, degrees });
}
