import { hasOneScale } from '../core/scale-bar.ts';
import type { Bounds } from '../core/model.ts';
import { isBeyondMercator } from './fit.ts';
import { WrongSheet } from './wrong-sheet.ts';

const WHAT_TO_DO = 'Move its middle, choose a larger scale, or turn the paper.';

/**
 * Throws a WrongSheet for a map over the 180th meridian or beyond the latitudes of Web Mercator: the
 * base map is cut at the one, and the projection never reaches the poles. A map of the world, which
 * has no one scale, may begin anywhere.
 */
export function checkEdges(bounds: Bounds): void {
  const [west, south, east, north] = bounds;
  if (isBeyondMercator(bounds)) {
    throw new WrongSheet(
      `The map would reach from ${latitude(south)} to ${latitude(north)}, and Mercator’s projection ` +
        `can't show what lies beyond 85° north or south. ${WHAT_TO_DO}`,
    );
  }
  if (hasOneScale(bounds) && (west < -180 || east > 180)) {
    throw new WrongSheet(
      `The map would reach over the 180th meridian, from ${longitude(west)} to ${longitude(east)}, ` +
        `where the base map ends. ${WHAT_TO_DO}`,
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

function longitude(degrees: number): string {
  const turned = ((((degrees + 180) % 360) + 360) % 360) - 180;
  return `${Math.abs(turned).toFixed(1)}° ${turned < 0 ? 'W' : 'E'}`;
}
