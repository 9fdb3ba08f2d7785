import type { Panel, Sheet } from '../../core/sheet.ts';

/** A rectangle in the page's pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a sheet has room for words, read from where its panels stand. */
export interface Areas {
  /** The page without its margins. */
  readonly page: Area;
  /** The maps. */
  readonly figure: Area;
  /** Beside the maps, below a panel that stands there. */
  readonly key: Area;
}

/** Between the figure and the key, and between two columns. */
export const GUTTER = 22;

/** Panels that begin right of this share of the page stand in the key's column. */
const ASIDE = 0.6;

/** The areas of a sheet. Throws a RangeError for a sheet without panels. */
export function areasOf(sheet: Sheet): Areas {
  const panels = mainPanels(sheet);
  const aside = sheet.panels.filter((panel) => !panels.includes(panel));
  if (panels.length === 0) throw new RangeError(`The sheet "${sheet.title}" has no main panel.`);
  const figure = around(panels);
  const margin = figure.x;
  const page = {
    x: margin,
    y: margin,
    width: sheet.width - 2 * margin,
    height: sheet.height - 2 * margin,
  };
  const x = figure.x + figure.width + GUTTER;
  const top = aside.length === 0 ? figure.y : bottomOf(around(aside)) + GUTTER / 2;
  const width = sheet.width - margin - x;
  return { page, figure, key: { x, y: top, width, height: bottomOf(figure) - top } };
}

/** The maps of the figure, without one that stands in the key's column and only locates them. */
export function mainPanels({ panels, width }: Sheet): readonly Panel[] {
  return panels.filter((panel) => panel.x <= width * ASIDE);
}

/** The lower edge of an area. */
export function bottomOf({ y, height }: Area): number {
  return y + height;
}

/** Equal columns side by side. */
export function columnsOf({ x, y, width, height }: Area, count: number): readonly Area[] {
  const each = (width - GUTTER * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: x + index * (each + GUTTER),
    y,
    width: each,
    height,
  }));
}

function around(panels: readonly Panel[]): Area {
  const x = Math.min(...panels.map((panel) => panel.x));
  const y = Math.min(...panels.map((panel) => panel.y));
  const right = Math.max(...panels.map((panel) => panel.x + panel.width));
  return { x, y, width: right - x, height: Math.max(...panels.map(bottomOf)) - y };
}
