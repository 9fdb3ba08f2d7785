import type { Section } from '../style/parse-values.ts';
import { faceOf } from './faces.ts';
import { lineOf, rowsOf, type Line, type Piece } from './line.ts';
import type { Face } from './measure.ts';
import { hasArabic } from './script.ts';

/** Text set in lines. */
export interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** How a label is set; sizes and widths in pixels, spacing and line height in shares of the size. */
export interface Setting {
  readonly size: number;
  readonly face: Face;
  readonly spacing: number;
  readonly lineHeight: number;
  readonly maxWidth: number;
  readonly transform: (text: string) => string;
}

/** Sets sections of text in lines: at every line break, and where a line would be too wide. */
export function setText(sections: readonly Section[], setting: Setting): Block {
  return stacked(
    paragraphsOf(sections, setting)
      .flatMap((words) => balanced(words, setting.maxWidth))
      .map((words) => lineOf(words, setting.lineHeight)),
  );
}

/** Lines below one another. */
export function stacked(lines: readonly Line[]): Block {
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.reduce((sum, line) => sum + line.height, 0),
  };
}

function paragraphsOf(sections: readonly Section[], setting: Setting): readonly Piece[][] {
  const paragraphs: Piece[][] = [[]];
  for (const { text, scale, font, ink } of sections) {
    const size = setting.size * scale;
    const face = font === null ? setting.face : faceOf(font.split(','));
    for (const [index, part] of setting.transform(text).split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      const words = part.split(/ +/).filter((word) => word !== '');
      const spacing = hasArabic(part) ? 0 : setting.spacing * size;
      paragraphs.at(-1)?.push(...words.map((word) => ({ text: word, face, size, spacing, ink })));
    }
  }
  return paragraphs.filter((words) => words.length > 0);
}

/** Breaks words into as few rows as fit, of about the same width. */
function balanced(words: readonly Piece[], most: number): readonly (readonly Piece[])[] {
  const fewest = rowsOf(words, most);
  const least = lineOf(words, 1).width / fewest.length;
  const step = Math.max(1, (most - least) / 8);
  for (let width = least; width < most; width += step) {
    const rows = rowsOf(words, width);
    if (rows.length === fewest.length) return rows;
  }
  return fewest;
}
