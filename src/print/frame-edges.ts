import { hasOneScale } from '../core/scale-bar.ts';
import type { Bounds } from '../core/model.ts';
import { isBeyondMercator } from './fit.ts';
import { WrongSheet } from './wrong-sheet.ts';

const WHAT_TO_DO = 'Move its middle, choose a larger scale, or turn the paper.';

/**
 * Throws a WrongSheet for a map beyond the latitudes of Web Mercator, which never reaches the poles.
 * Over the 180th meridian a map may lie: every copy of the world that reaches into it is drawn.
 */
export function checkEdges(bounds: Bounds): void {
  const [, south, , north] = bounds;
  if (isBeyondMercator(bounds)) {
    throw new WrongSheet(
      `The map would reach from ${latitude(south)} to ${latitude(north)}, and Mercator’s projection ` +
        `can't show what lies beyond 85° north or south. ${WHAT_TO_DO}`,
    );
  }
}

/** Throws a WrongSheet for a map at a chosen scale that is so wide that it has no one scale. */
export function checkOneScale(bounds: Bounds, scale: number): void {
  if (hasOneScale(bounds)) return;
  throw new WrongSheet(
    `At 1:${scale.toLocaleString('en')} this paper shows ${Math.round(bounds[2] - bounds[0])}° of ` +
      'longitude, and a map of the world has no one scale. Choose a larger scale.',
  );
}

function latitude(degrees: number): string {
  return `${Math.abs(degrees).toFixed(1)}° ${degrees < 0 ? 'S' : 'N'}`;
}
