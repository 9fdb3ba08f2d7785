import type { XY } from '../../core/mercator.ts';
import type { Block } from '../text/block.ts';

/** MapLibre's words for the side or corner of a text that stands at its point. */
export const ANCHORS = [
  ...['center', 'left', 'right', 'top', 'bottom'],
  ...['top-left', 'top-right', 'bottom-left', 'bottom-right'],
] as const;

export type Justify = 'left' | 'center' | 'right';

/** A place where a label could stand. */
export interface Spot {
  /** The middle of the text. */
  readonly middle: XY;
  /** Degrees clockwise. */
  readonly angle: number;
  readonly justify: Justify;
}

/** The sides of a number on which its name may stand, best first: to the right of it. */
const ROUND = [
  ...['left', 'right', 'top', 'bottom', 'bottom-left', 'top-left', 'bottom-right', 'top-right'],
] as const;

/**
 * Spots at a point, one for each anchor.
 * @param radial pixels between the point and the text, or the offset of the text in pixels
 * @param justify how lines stand; null: towards the point
 */
export function spotsAt(
  [x, y]: XY,
  block: Block,
  anchors: readonly string[],
  radial: number | XY,
  justify: Justify | null,
): readonly Spot[] {
  return anchors.map((anchor) => {
    const [right, down] = directionOf(anchor);
    const diagonal = right !== 0 && down !== 0 ? Math.SQRT1_2 : 1;
    const [dx, dy] =
      typeof radial === 'number' ? [right * radial * diagonal, down * radial * diagonal] : radial;
    return {
      middle: [x + dx + (right * block.width) / 2, y + dy + (down * block.height) / 2],
      angle: 0,
      justify: justify ?? (right > 0 ? 'left' : right < 0 ? 'right' : 'center'),
    };
  });
}

/** Shares of a text's height, or width, by which it may slide along the disc that it touches. */
const SLIDES = [-0.25, 0.25, -0.45, 0.45] as const;

/** Spots round a number's disc: its sides and corners, then such as slide along its sides. */
export function spotsRound(middle: XY, radius: number, block: Block): readonly Spot[] {
  const [x, y] = middle;
  const slid = SLIDES.flatMap((share) => [
    ...spotsAt([x, y + share * block.height], block, ['left', 'right'], radius + 3, null),
    ...spotsAt([x + share * block.width, y], block, ['top', 'bottom'], radius + 3, null),
  ]);
  return [...spotsAt(middle, block, ROUND, radius + 3, null), ...slid];
}

/** Where the text lies from its point: a text anchored left lies to the right. */
function directionOf(anchor: string): XY {
  const right = anchor.endsWith('left') ? 1 : anchor.endsWith('right') ? -1 : 0;
  const down = anchor.startsWith('top') ? 1 : anchor.startsWith('bottom') ? -1 : 0;
  return [right, down];
}
