import type { Area, Panel, Sheet } from '../../core/sheet.ts';

/** Between two columns, in pixels. */
export const GUTTER = 22;
/** A column of the further pages is at least as wide. */
const LEAST = 200;
const MOST_COLUMNS = 3;

/** The maps of the figure, without one that only locates them. */
export function mainPanels({ panels, areas: { figure } }: Sheet): readonly Panel[] {
  const right = figure.x + figure.width;
  return panels.filter(
    ({ x, y }) => x >= figure.x - 1 && x < right && y < figure.y + figure.height,
  );
}

/** The lower edge of an area. */
export function bottomOf({ y, height }: Area): number {
  return y + height;
}

/** As many equal columns as an area has room for, in the order of reading. */
export function columnsIn({ x, y, width, height }: Area, isRtl: boolean): readonly Area[] {
  const fitting = Math.floor((width + GUTTER) / (LEAST + GUTTER));
  const count = Math.max(1, Math.min(MOST_COLUMNS, fitting));
  const each = (width - GUTTER * (count - 1)) / count;
  const columns = Array.from({ length: count }, (_, index) => ({
    x: x + index * (each + GUTTER),
    y,
    width: each,
    height,
  }));
  return isRtl ? columns.toReversed() : columns;
}
