import type { Area } from '../../core/sheet.ts';
import { fillEvenly, type Chunk } from './columns.ts';
import { setLegend, type SetLegend } from './legend.ts';
import type { Setting } from './setting.ts';
import type { Item } from './sheet-legend.ts';
import { list } from './tags.ts';
import { rule } from './type.ts';

/** Between the key and the legend. */
const GAP = 10;
/** Items that a legend has at least, if there are so many. */
const FEWEST = 5;
/** The legend's share of its column beside a key. */
const MOST = 0.72;

/** What stands in the columns, and what they have no room for. */
export interface Beside {
  readonly markup: string;
  readonly left: readonly Chunk[];
  /** Whether the legend has found its room. */
  readonly hasLegend: boolean;
}

/**
 * The key in its columns, the legend at the foot of the last. The lightest items of the legend give
 * way where the whole key then has room; where there is no room even for the weightiest, none of it
 * stands here.
 */
export function drawBeside(
  key: readonly Chunk[],
  items: readonly Item[],
  columns: readonly Area[],
  setting: Setting,
): Beside {
  const last = columns.at(-1);
  if (last === undefined) return { markup: '', left: key, hasLegend: false };
  const most = key.length === 0 ? last.height : last.height * MOST;
  const fewest = Math.min(items.length, FEWEST);
  const fitting = Array.from({ length: items.length - fewest + 1 }, (_, fewer) =>
    setLegend(items.slice(0, items.length - fewer), last.width, setting),
  ).filter(({ height }) => items.length > 0 && height <= most);
  const placed = fitting.map((legend) => placedWith(legend, key, columns, last, setting));
  const [whole] = placed;
  const isWhole = whole?.left.length === 0 && fitting[0]?.height === heightOf(items, last, setting);
  const across = isWhole ? null : placedAcross(items, key, columns, setting);
  const { markup, left } = fillEvenly(key, columns);
  const alone = { markup: list(markup), left, hasLegend: items.length === 0 };
  return across ?? placed.find((one) => one.left.length === 0) ?? placed[0] ?? alone;
}

function heightOf(items: readonly Item[], { width }: Area, setting: Setting): number {
  return setLegend(items, width, setting).height;
}

/** All of both, the legend at the foot of the last two columns; null if they have no room so. */
function placedAcross(
  items: readonly Item[],
  key: readonly Chunk[],
  columns: readonly Area[],
  setting: Setting,
): Beside | null {
  const [before, last] = columns.slice(-2);
  if (before === undefined || last === undefined || items.length === 0) return null;
  const x = Math.min(before.x, last.x);
  const width = Math.max(before.x, last.x) + last.width - x;
  const legend = setLegend(items, width, setting);
  const taken = legend.height + GAP;
  const bottom = last.y + last.height;
  const above = columns.map((column) =>
    column === before || column === last ? { ...column, height: column.height - taken } : column,
  );
  if (above.some(({ height }) => height < 0)) return null;
  const { markup, left } = fillEvenly(key, above);
  if (left.length > 0) return null;
  const top = bottom - legend.height + 4;
  const line = key.length === 0 ? '' : rule(x, top - GAP / 2, width, setting.inks);
  return { markup: list(markup) + line + legend.draw(x, top), left, hasLegend: true };
}

function placedWith(
  legend: SetLegend,
  key: readonly Chunk[],
  columns: readonly Area[],
  last: Area,
  { inks }: Setting,
): Beside {
  const above = { ...last, height: last.height - legend.height - GAP };
  const filled = fillEvenly(key, [...columns.slice(0, -1), above]);
  const top = last.y + last.height - legend.height + 4;
  const line = key.length === 0 ? '' : rule(last.x, top - GAP / 2, last.width, inks);
  const at = key.length === 0 ? last.y : top;
  return {
    markup: list(filled.markup) + line + legend.draw(last.x, at),
    left: filled.left,
    hasLegend: true,
  };
}
