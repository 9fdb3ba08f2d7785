import { BREAK, isWordly, kindOf, MUTE, SURROGATE } from './letters.ts';

/** A word's first unit and the one after its last; unseen signs at its edges are no part of it. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** The next word of a text from an offset on, before another; null for none. */
export function readWord(text: string, from: number, to: number): WordSpan | null {
  let start = -1;
  let end = from;
  for (let i = from; i < to; i++) {
    const width = widthOf(text, i);
    if (width > 0) {
      if (start < 0) start = i;
      i += width - 1;
      end = i + 1;
    } else if (start >= 0 && kindOf(text.charCodeAt(i)) !== MUTE) {
      break;
    }
  }
  return start < 0 ? null : { start, end };
}

/** How many units the character here has, if it belongs to words; else 0. */
export function widthOf(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === BREAK || kind === MUTE) return 0;
  if (kind !== SURROGATE) return 1;
  const codePoint = text.codePointAt(at) ?? 0;
  return codePoint > 0xffff && isWordly(codePoint) ? 2 : 0;
}
