import type { XY } from '../../core/mercator.ts';
import type { Values } from '../style/parse-values.ts';
import type { Block } from '../text/block.ts';
import { ANCHORS, spotsAt, type Justify, type Spot } from './spots.ts';

/**
 * The spots round a point that the style's anchors and offsets ask for: where each anchor has an
 * offset of its own, these and no others; else a text that may stand at several sides may at last
 * stand at any of the eight.
 */
export function pointSpots(values: Values, block: Block, point: XY): readonly Spot[] {
  const size = values.number('text-size');
  const justify = justifyOf(values.word('text-justify'));
  const own = values.anchorOffsets('text-variable-anchor-offset');
  if (own.length > 0) {
    return own.flatMap(({ anchor, offset: [right, down] }) =>
      spotsAt(point, block, [anchor], [right * size, down * size], justify),
    );
  }
  const variable = values.words('text-variable-anchor');
  const sides = ANCHORS.filter((anchor) => anchor !== 'center');
  const anchors =
    variable.length > 1
      ? [...new Set([...variable, ...sides])]
      : [variable[0] ?? values.word('text-anchor')];
  const offset = offsetOf(values);
  const isRadial = values.sets('text-radial-offset') || variable.length > 0;
  const radial = values.sets('text-radial-offset')
    ? values.number('text-radial-offset') * size
    : Math.max(Math.abs(offset[0]), Math.abs(offset[1]));
  return spotsAt(point, block, anchors, isRadial ? radial : offset, justify);
}

/** Whether the style's first wish is the middle of what it names. */
export function isCentred(values: Values): boolean {
  const [own] = values.anchorOffsets('text-variable-anchor-offset');
  return (own?.anchor ?? values.words('text-variable-anchor')[0]) === 'center';
}

/** How far text stands below the line that it names, in pixels. */
export function shiftOf(values: Values): number {
  return offsetOf(values)[1];
}

function justifyOf(word: string): Justify | null {
  return word === 'left' || word === 'center' || word === 'right' ? word : null;
}

function offsetOf(values: Values): XY {
  const size = values.number('text-size');
  const [x = 0, y = 0] = values.numbers('text-offset');
  return [x * size, y * size];
}
