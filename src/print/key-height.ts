import type { Area, KeyEntry } from '../core/sheet.ts';
import { aboutLines } from './set-lines.ts';

/** As src/figure sets the key and the legend: pixels. */
const INDENT = 25;
const LEADING = 14.5;
const AFTER_ENTRY = 7;
const SIZES = { name: 12, quotation: 11.4 } as const;
/** Between the names in two languages, in letters. */
const BETWEEN = '    ';
/** A legend without its lightest items: in one column, in two where there is room; all of it, wide. */
const LEGEND = { one: 175, two: 125, across: 165, twoFrom: 250 } as const;
/** Estimates are not measures: so much is left free, in shares. */
const SPARE = 1.06;

/**
 * Whether a key, and a legend at the foot of the last column, about have room in columns; so well
 * that a figure can be made larger or a small map be set, before letters are measured.
 */
export function haveRoom(
  key: readonly KeyEntry[],
  columns: readonly Area[],
  hasLegend: boolean,
): boolean {
  const last = columns.at(-1);
  if (last === undefined) return key.length === 0;
  if (!hasLegend) return haveRoomAbove(key, columns, 0, 0);
  const isNarrow = last.width < LEGEND.twoFrom;
  return (
    haveRoomAbove(key, columns, isNarrow ? LEGEND.one : LEGEND.two, 1) ||
    (columns.length > 1 && haveRoomAbove(key, columns, LEGEND.across, 2))
  );
}

/** Whether a key has room where so many columns are lower by a legend. */
function haveRoomAbove(
  key: readonly KeyEntry[],
  columns: readonly Area[],
  legend: number,
  lower: number,
): boolean {
  const width = columns[0]?.width ?? 0;
  const rooms = columns.map(
    ({ height }, index) => height - (index >= columns.length - lower ? legend : 0),
  );
  if (rooms.some((room) => room < 0)) return false;
  const left = entryHeights(key, width).reduce<readonly number[] | null>((free, height) => {
    const at = free?.findIndex((room) => room >= height) ?? -1;
    if (free === null || at < 0) return null;
    return free.slice(at).map((room, index) => (index === 0 ? room - height : room));
  }, rooms);
  return left !== null;
}

/** How high each entry is: the same sentence is said once, and asides can do without. */
function entryHeights(key: readonly KeyEntry[], width: number): readonly number[] {
  const quoted = new Set<string>();
  const room = width - INDENT;
  return key.map(({ name, nameAr, passages, quotation, isAside, absent }) => {
    const isSaid = quotation !== null && quoted.has(quotation);
    if (quotation !== null) quoted.add(quotation);
    const where = passages.map((passage) => `¶${passage}`).join(' ');
    const lines =
      aboutLines(`${name} ${where}${BETWEEN}${nameAr ?? ''}`, room, SIZES.name) +
      (absent === null ? 0 : aboutLines(absent, room, SIZES.quotation) + 1) +
      linesOf(isAside ? null : quotation, isSaid, room);
    return (lines * LEADING + AFTER_ENTRY) * SPARE;
  });
}

function linesOf(quotation: string | null, isSaid: boolean, room: number): number {
  if (quotation === null) return 0;
  if (isSaid) return 1;
  return quotation
    .split('\n')
    .reduce((sum, line) => sum + aboutLines(line, room, SIZES.quotation), 0);
}
