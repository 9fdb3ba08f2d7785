import type { XY } from '../../core/mercator.ts';
import type { Values } from '../style/parse-values.ts';
import type { StyledLayer } from '../style/styled-layer.ts';
import type { Block } from '../text/block.ts';
import { spotsAt, type Justify, type Spot } from './spots.ts';

/** From the line to the middle of text above it, in shares of the text's size. */
const ABOVE = 0.95;

/** The spots round a point that the style's anchors and offsets ask for. */
export function pointSpots(values: Values, block: Block, point: XY): readonly Spot[] {
  const variable = values.words('text-variable-anchor');
  const anchors = variable.length > 0 ? variable : [values.word('text-anchor')];
  const size = values.number('text-size');
  const offset = offsetOf(values);
  const isRadial = values.sets('text-radial-offset') || variable.length > 0;
  const radial = values.sets('text-radial-offset')
    ? values.number('text-radial-offset') * size
    : Math.max(Math.abs(offset[0]), Math.abs(offset[1]));
  const justify = values.word('text-justify');
  return spotsAt(point, block, anchors, isRadial ? radial : offset, justifyOf(justify));
}

/**
 * How far text stands below the line that it names, in pixels. A place's own line is what a sheet
 * shows: its name stands above it, where MapLibre would cover it.
 */
export function shiftOf({ source }: StyledLayer, values: Values): number {
  const [, down] = offsetOf(values);
  return source?.startsWith('layer-') === true ? down - ABOVE * values.number('text-size') : down;
}

function justifyOf(word: string): Justify | null {
  return word === 'left' || word === 'center' || word === 'right' ? word : null;
}

function offsetOf(values: Values): XY {
  const size = values.number('text-size');
  const [x = 0, y = 0] = values.numbers('text-offset');
  return [x * size, y * size];
}
