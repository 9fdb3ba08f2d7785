import { afterText } from './skip.ts';

/** What one pass over a text tells of its JSON before it is understood. */
export interface Scan {
  /** Colons outside texts: as many members as its objects have, if it is JSON. */
  readonly members: number;
  /** Where lists and objects first stand too deep in one another; null for nowhere. */
  readonly tooDeep: number | null;
  /** Where numbers begin that may be too large, or longer than is kept. */
  readonly numbers: readonly number[];
}

/** A double keeps any 15 digits. */
const KEPT_DIGITS = 15;

/**
 * Looks at every character once. Numbers with a point that stand in lists are left to the rule on
 * decimals: they are positions, of which the digits beyond the sixth say nothing.
 */
export function scan(text: string, levels: number): Scan {
  const numbers: number[] = [];
  let members = 0;
  let depth = 0;
  let isMember = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) at = afterText(text, at) - 1;
    else if (code === 44) isMember = false;
    else if ((code >= 48 && code <= 57) || code === 45) {
      const start = at;
      let isDecimal = false;
      let hasExponent = false;
      for (; ; at++) {
        const next = text.charCodeAt(at + 1);
        if (next === 46) isDecimal = true;
        else if ((next | 32) === 101) hasExponent = true;
        else if (!((next >= 48 && next <= 57) || next === 43 || next === 45)) break;
      }
      const isLong = at - start >= KEPT_DIGITS && (isMember || !isDecimal);
      if (isLong || hasExponent) numbers.push(start);
    } else if (code === 58) {
      members += 1;
      isMember = true;
    } else if (code === 91 || code === 123) {
      depth += 1;
      isMember = false;
      if (depth > levels) return { members, tooDeep: at, numbers };
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return { members, tooDeep: null, numbers };
}
