import type { Padding } from '../core/map-handle.ts';

/** The share of the map that padding may never take. */
const ROOM = 0.3;

/** The same padding, made narrower where too little of the map would be left to show a place in. */
export function leavingRoom(padding: Padding, width: number, height: number): Padding {
  const across = shrink(padding.left + padding.right, width);
  const down = shrink(padding.top + padding.bottom, height);
  return {
    top: padding.top * down,
    right: padding.right * across,
    bottom: padding.bottom * down,
    left: padding.left * across,
  };
}

function shrink(taken: number, size: number): number {
  const most = size * (1 - ROOM);
  return taken > most ? most / taken : 1;
}
