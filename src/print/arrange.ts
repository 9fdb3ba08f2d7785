import type { Frame } from '../core/model.ts';
import { aspectOf } from './fit.ts';
import type { Area } from '../core/sheet.ts';

/** Pixels between panels. */
const GAP = 8;
/** Shares of the area that a side column or a bottom row may take. */
const SHARES = [0.22, 0.26, 0.3, 0.34, 0.38, 0.42, 0.46];

/** Frames with the areas that they get. */
export type Placed = readonly { readonly frame: Frame; readonly area: Area }[];

/** Every arrangement of a large frame with others in a column beside it and a row beneath. */
export function arrangements(main: Frame, others: readonly Frame[], area: Area): readonly Placed[] {
  const splits = Array.from({ length: 2 ** others.length }, (_, bits) => ({
    column: others.filter((_frame, index) => (bits & (2 ** index)) !== 0),
    row: others.filter((_frame, index) => (bits & (2 ** index)) === 0),
  }));
  return splits.flatMap(({ column, row }) =>
    (row.length === 0 ? [0] : SHARES).flatMap((down) =>
      (column.length === 0 ? [0] : SHARES).map((across) =>
        arrange(main, column, row, area, across, down),
      ),
    ),
  );
}

function arrange(
  main: Frame,
  column: readonly Frame[],
  row: readonly Frame[],
  area: Area,
  across: number,
  down: number,
): Placed {
  const rowHeight = down * area.height;
  const columnWidth = across * area.width;
  const height = area.height - (down === 0 ? 0 : rowHeight + GAP);
  const width = area.width - (across === 0 ? 0 : columnWidth + GAP);
  const beside = { x: area.x + width + GAP, y: area.y, width: columnWidth, height };
  const beneath = { x: area.x, y: area.y + height + GAP, width: area.width, height: rowHeight };
  return [
    { frame: main, area: { x: area.x, y: area.y, width, height } },
    ...stacked(column, beside),
    ...inRow(row, beneath),
  ];
}

function stacked(frames: readonly Frame[], area: Area): Placed {
  const weights = frames.map(({ bounds }) => 1 / aspectOf(bounds));
  return shared(weights, area.height).map(({ start, size }, index) => ({
    frame: frames[index] ?? never(),
    area: { ...area, y: area.y + start, height: size },
  }));
}

function inRow(frames: readonly Frame[], area: Area): Placed {
  const weights = frames.map(({ bounds }) => aspectOf(bounds));
  return shared(weights, area.width).map(({ start, size }, index) => ({
    frame: frames[index] ?? never(),
    area: { ...area, x: area.x + start, width: size },
  }));
}

/** Shares a length out by weight, with gaps between. */
function shared(
  weights: readonly number[],
  length: number,
): readonly { readonly start: number; readonly size: number }[] {
  const free = length - GAP * (weights.length - 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let start = 0;
  return weights.map((weight) => {
    const size = (free * weight) / total;
    const part = { start, size };
    start += size + GAP;
    return part;
  });
}

function never(): never {
  throw new RangeError('There are as many shares as frames.');
}
