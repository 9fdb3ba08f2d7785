import type { Item } from './legend-items.ts';
import { drawLine, paragraph, TYPE, typed } from './type.ts';

const PITCH = 16;
const COLUMNS = 2;
const WORDS_AT = 34;
const NOTE = 'Numbers by first mention; outlines are approximate.';

/** The height of a legend in pixels. */
export function legendHeight(items: readonly Item[]): number {
  return (Math.ceil(items.length / COLUMNS) + 1) * PITCH;
}

/** The legend in columns, with its upper left corner at x, y. */
export function drawLegend(items: readonly Item[], x: number, y: number, width: number): string {
  const rows = Math.ceil(items.length / COLUMNS);
  const across = width / COLUMNS;
  return (
    label(NOTE, x, y, width) +
    items
      .map(({ words, swatch }, index) => {
        const left = x + Math.floor(index / rows) * across;
        const top = y + ((index % rows) + 1) * PITCH;
        return swatch(left, top) + label(words, left + WORDS_AT, top, across - WORDS_AT);
      })
      .join('')
  );
}

function label(words: string, x: number, y: number, width: number): string {
  const [line] = paragraph(typed(words, TYPE.small), width);
  return line === undefined ? '' : drawLine(line, x, y + 10.5);
}
