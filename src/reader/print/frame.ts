import { toLngLat, toWorld } from '../../core/mercator.ts';
import type { Bounds, LngLat } from '../../core/model.ts';
import type { Panel } from '../../core/sheet.ts';

/** By how much of its width and height one press of a key moves the map. */
export const STEP = 0.1;

/** The arrow keys, as what they bring more of into the map: to the right, and down. */
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** What a key moves, in shares of the map; null for any other key. */
export function arrowStep(key: string): readonly [x: number, y: number] | null {
  return ARROWS[key] ?? null;
}

/**
 * The middle of a map that is moved by shares of its width and height: to the right and down is more
 * of what lies there. It stays where the world is, and does not go round it.
 */
export function movedMiddle({ bounds }: Pick<Panel, 'bounds'>, x: number, y: number): LngLat {
  const [left, top, right, bottom] = cornersOf(bounds);
  const [lng, lat] = toLngLat([
    clamped((left + right) / 2 + x * (right - left)),
    clamped((top + bottom) / 2 + y * (bottom - top)),
  ]);
  return [rounded(lng), rounded(lat)];
}

function cornersOf([west, south, east, north]: Bounds): readonly [number, number, number, number] {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  return [left, top, right, bottom];
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** Five decimals are a metre. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(5));
}
