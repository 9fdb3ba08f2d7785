/** Longer words in brackets are no mark, so that a text full of brackets is still read in one pass. */
const LONGEST = 500;

/** The address in parentheses, and the title after it, as CommonMark has them. */
const TARGET =
  /\([ \t]*(?:<([^<>\n]*)>|((?:[^\s()<>]|\([^\s()<>]*\))*))(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?[ \t]*\)/y;
const AUTOLINK = /<[^<>\s]*>/y;
const BARE_ADDRESS = /:\/\/\S*/y;
const END_MATTER = /^ {0,3}##(?=[ \t\r\n]|$)/gm;

/** A link in Markdown: `[words](target)`. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** Where the words in brackets begin, and end. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  readonly target: string;
}

/** The link that begins with the bracket at an offset; null where none does. */
export function linkAt(text: string, at: number): Link | null {
  const wordsEnd = endOfBrackets(text, at);
  if (wordsEnd < 0) return null;
  TARGET.lastIndex = wordsEnd + 1;
  const found = TARGET.exec(text);
  if (found === null) return null;
  const end = wordsEnd + 1 + found[0].length;
  return { start: at, end, wordsStart: at + 1, wordsEnd, target: found[1] ?? found[2] ?? '' };
}

/**
 * The offset after what begins here and holds no words of the article: a link, an address in angle
 * brackets or a bare one, a sign that a backslash makes plain; the same offset where nothing does.
 */
export function endOfAside(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case 0x5b /* [ */:
      return linkAt(text, at)?.end ?? at;
    case 0x3c /* < */:
      return endOf(AUTOLINK, text, at);
    case 0x3a /* : */:
      return endOf(BARE_ADDRESS, text, at);
    case 0x5c /* \ */:
      return /[[<]/.test(text.charAt(at + 1)) ? at + 2 : at;
    default:
      return at;
  }
}

/** The marks of places in a stretch of an article's body, in order. */
export function marksIn(text: string, from: number, to: number): readonly Link[] {
  const marks: Link[] = [];
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at += 1;
    if (unit !== 0x5b) continue;
    const link = linkAt(text, at);
    if (link === null) continue;
    if (link.target.startsWith('place:')) marks.push(link);
    at = link.end - 1;
  }
  return marks;
}

/** Where the list of the author's sources begins, from an offset on; the text's end without one. */
export function startOfEndMatter(text: string, from: number): number {
  END_MATTER.lastIndex = from;
  return END_MATTER.exec(text)?.index ?? text.length;
}

function endOfBrackets(text: string, at: number): number {
  let depth = 0;
  const limit = Math.min(text.length, at + LONGEST);
  for (let i = at; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x5c) i += 1;
    else if (unit === 0x5b) depth += 1;
    else if (unit === 0x5d && --depth === 0) return i;
    else if (unit === 0x0a || unit === 0x0d) return -1;
  }
  return -1;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
