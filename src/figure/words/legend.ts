import type { Line } from '../text/line.ts';
import type { Setting } from './setting.ts';
import type { Item } from './sheet-legend.ts';
import { WIDTH } from './swatches.ts';
import { item as listed, list, read } from './tags.ts';
import { drawFlush, paragraph, TYPE, typed } from './type.ts';

const LEADING = 13;
/** Pixels between two items, and between the columns. */
const GAP = 4;
const COLUMN_GAP = 10;
const WORDS_AT = WIDTH + 7;
/** A narrower legend has one column. */
const NARROW = 250;
/** From the top of a line to its baseline. */
const ASCENT = 10.5;
/** What the lines of the note above the items take below them. */
const NOTE_AFTER = 5;

/** A legend set for a width, ready to be drawn with its upper left corner at x, y. */
export interface SetLegend {
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

interface Entry {
  readonly item: Item;
  readonly lines: readonly Line[];
  readonly height: number;
}

/** Sets a legend in two columns of about one height, if there is room; long words take more lines. */
export function setLegend(items: readonly Item[], width: number, setting: Setting): SetLegend {
  const { inks, words, isRtl } = setting;
  const isNarrow = width < NARROW;
  const across = isNarrow ? width : (width - COLUMN_GAP) / 2;
  const entries = items.map((item): Entry => {
    const lines = paragraph(typed(item.words, TYPE.small, inks), across - WORDS_AT);
    return { item, lines, height: lines.length * LEADING + GAP };
  });
  const splits = entries.map((_, index) => index + 1);
  const half = splits.find((at) => heightOf(entries.slice(0, at)) * 2 >= heightOf(entries)) ?? 0;
  const first = isNarrow ? entries.length : half;
  const columns = [entries.slice(0, first), entries.slice(first)];
  const note = paragraph(typed(words.legendNote, TYPE.small, inks), width);
  const noteHeight = note.length * LEADING + NOTE_AFTER;
  return {
    height: noteHeight + Math.max(...columns.map(heightOf)),
    draw: (x, y) =>
      read(drawFlush(note, { x, width }, y + ASCENT, LEADING, isRtl)) +
      list(
        columns
          .map((column, index) => {
            const at = isRtl && !isNarrow ? 1 - index : index;
            const left = x + at * (across + COLUMN_GAP);
            return drawColumn(column, left, y + noteHeight, across, isRtl);
          })
          .join(''),
      ),
  };
}

function drawColumn(
  entries: readonly Entry[],
  x: number,
  y: number,
  width: number,
  isRtl: boolean,
): string {
  let top = y;
  let markup = '';
  for (const { item, lines, height } of entries) {
    const words = { x: isRtl ? x : x + WORDS_AT, width: width - WORDS_AT };
    markup += listed(
      item.draw(isRtl ? x + width - WIDTH : x, top) +
        drawFlush(lines, words, top + ASCENT, LEADING, isRtl),
    );
    top += height;
  }
  return markup;
}

function heightOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { height }) => sum + height, 0);
}
