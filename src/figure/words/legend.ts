import type { Inks } from '../ink.ts';
import type { Line } from '../text/line.ts';
import type { Item } from './sheet-legend.ts';
import { WIDTH } from './swatches.ts';
import { drawLine, drawLines, paragraph, TYPE, typed } from './type.ts';

const LEADING = 13;
/** Pixels between two items, and between the columns. */
const GAP = 4;
const COLUMN_GAP = 10;
const WORDS_AT = WIDTH + 7;
/** From the top of a line to its baseline. */
const ASCENT = 10.5;
const NOTE_HEIGHT = 18;
const NOTE = 'Numbers by first mention; outlines are approximate.';

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

/** Sets a legend in two columns of about one height; long words take a second line. */
export function setLegend(items: readonly Item[], width: number, inks: Inks): SetLegend {
  const across = (width - COLUMN_GAP) / 2;
  const entries = items.map((item): Entry => {
    const lines = paragraph(typed(item.words, TYPE.small, inks), across - WORDS_AT);
    return { item, lines, height: lines.length * LEADING + GAP };
  });
  const splits = entries.map((_, index) => index + 1);
  const first = splits.find((at) => heightOf(entries.slice(0, at)) * 2 >= heightOf(entries)) ?? 0;
  const columns = [entries.slice(0, first), entries.slice(first)];
  return {
    height: NOTE_HEIGHT + Math.max(...columns.map(heightOf)),
    draw: (x, y) =>
      note(x, y, width, inks) +
      columns
        .map((column, index) =>
          drawColumn(column, x + index * (across + COLUMN_GAP), y + NOTE_HEIGHT),
        )
        .join(''),
  };
}

function drawColumn(entries: readonly Entry[], x: number, y: number): string {
  let top = y;
  let markup = '';
  for (const { item, lines, height } of entries) {
    markup += item.draw(x, top) + drawLines(lines, x + WORDS_AT, top + ASCENT, LEADING);
    top += height;
  }
  return markup;
}

function heightOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { height }) => sum + height, 0);
}

function note(x: number, y: number, width: number, inks: Inks): string {
  const [line] = paragraph(typed(NOTE, TYPE.small, inks), width);
  return line === undefined ? '' : drawLine(line, x, y + ASCENT);
}
