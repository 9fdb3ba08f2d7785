import type { Ink } from '../style/parse-values.ts';
import { widthOf, type Face } from './measure.ts';

/** How words are set; sizes in pixels. */
export interface Type {
  readonly face: Face;
  readonly size: number;
  /** Pixels between letters; Arabic is joined and never spaced. */
  readonly spacing: number;
  /** Null as its label says. */
  readonly ink: Ink | null;
}

/** Words of one look. */
export interface Piece extends Type {
  readonly text: string;
}

/** Pieces side by side, in the order of reading. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly height: number;
  /** The largest size of its pieces. */
  readonly size: number;
}

/** The words of a text in one look. */
export function wordsOf(text: string, type: Type): readonly Piece[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => ({ ...type, text: word }));
}

/** A text in one look on one line, whatever its width. */
export function oneLine(text: string, type: Type): Line {
  return lineOf(wordsOf(text, type), 1);
}

/** Fills lines with words, each as far as it goes; a word wider than a line is broken. */
export function fillLines(words: readonly Piece[], most: number): readonly Line[] {
  const breakable = words.flatMap((word) => broken(word, most));
  return rowsOf(breakable, most).map((row) => lineOf(row, 1));
}

/** Words in rows, each as full as it can be. */
export function rowsOf(words: readonly Piece[], most: number): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last !== undefined && lineOf([...last, word], 1).width <= most) last.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** Words on one line: those of one look become one piece again. */
export function lineOf(words: readonly Piece[], lineHeight: number): Line {
  const pieces: Piece[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    if (last?.face === word.face && last.size === word.size && last.ink === word.ink) {
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${word.text}` };
    } else {
      // Between two looks a wider blank: a second language, or what is said of a name.
      pieces.push(last === undefined ? word : { ...word, text: `  ${word.text}` });
    }
  }
  const size = Math.max(0, ...pieces.map((piece) => piece.size));
  const width = pieces.reduce((sum, piece) => sum + pieceWidth(piece), 0);
  return { pieces, width, height: size * lineHeight, size };
}

function pieceWidth({ text, face, size, spacing }: Piece): number {
  return widthOf(text, face, size) + spacing * Array.from(text).length;
}

function broken(word: Piece, most: number): readonly Piece[] {
  if (pieceWidth(word) <= most) return [word];
  const parts: string[] = [''];
  for (const character of word.text) {
    const longer = (parts.at(-1) ?? '') + character;
    if (longer.length > 1 && pieceWidth({ ...word, text: longer }) > most) parts.push(character);
    else parts[parts.length - 1] = longer;
  }
  return parts.map((text) => ({ ...word, text }));
}
