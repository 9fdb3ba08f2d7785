import type { Bounds } from '../model.ts';
import { metresBetween } from './nearest-point.ts';

/** From corner to corner of a box, in metres; at most half-way round the Earth. */
export function breadthOf([west, south, east, north]: Bounds): number {
  return metresBetween([west, south], [east, north]);
}
