import type { XY } from '../../core/mercator.ts';

/** A rectangle round a middle, turned by an angle in degrees clockwise. */
export interface Box {
  readonly middle: XY;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** A rectangle that is not turned. */
export function boxAt(left: number, top: number, width: number, height: number): Box {
  return { middle: [left + width / 2, top + height / 2], width, height, angle: 0 };
}

/** A box with more room on every side, in pixels. */
export function padded(box: Box, by: number): Box {
  return { ...box, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** Whether two boxes share any of their area: no straight line parts them (separating axes). */
export function overlap(a: Box, b: Box): boolean {
  const across = Math.abs(a.middle[0] - b.middle[0]);
  const down = Math.abs(a.middle[1] - b.middle[1]);
  if (a.angle === 0 && b.angle === 0) {
    return across < (a.width + b.width) / 2 && down < (a.height + b.height) / 2;
  }
  const reach = Math.hypot(a.width, a.height) + Math.hypot(b.width, b.height);
  if (Math.hypot(across, down) > reach / 2) return false;
  return !partedAlong(a, b, a.angle) && !partedAlong(a, b, b.angle);
}

/** Whether a box lies wholly between 0, 0 and the given corner. */
export function isInside(box: Box, width: number, height: number): boolean {
  if (box.angle === 0) {
    const [x, y] = box.middle;
    const [right, bottom] = [box.width / 2, box.height / 2];
    return x >= right && y >= bottom && x + right <= width && y + bottom <= height;
  }
  return cornersOf(box).every(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height);
}

/** The four corners, clockwise. */
export function cornersOf({ middle: [x, y], width, height, angle }: Box): readonly XY[] {
  const cos = Math.cos((angle * Math.PI) / 180) / 2;
  const sin = Math.sin((angle * Math.PI) / 180) / 2;
  return (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(([i, j]) => [
    x + i * width * cos - j * height * sin,
    y + i * width * sin + j * height * cos,
  ]);
}

/** Whether the boxes' shadows on a line in that direction, or across it, don't meet. */
function partedAlong(a: Box, b: Box, angle: number): boolean {
  return [angle, angle + 90].some((direction) => {
    const cos = Math.cos((direction * Math.PI) / 180);
    const sin = Math.sin((direction * Math.PI) / 180);
    const shadow = (box: Box): readonly number[] =>
      cornersOf(box).map(([x, y]) => x * cos + y * sin);
    const [first, second] = [shadow(a), shadow(b)];
    return Math.max(...first) <= Math.min(...second) || Math.max(...second) <= Math.min(...first);
  });
}
