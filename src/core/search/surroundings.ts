/** How many characters of a passage stand on either side of what was found in it. */
const SIDE = 60;

/** The words before a stretch of a text, cut at a word with an ellipsis where there are many. */
export function wordsBefore(text: string, start: number): string {
  if (start <= SIDE) return text.slice(0, start);
  const part = text.slice(start - SIDE, start);
  // A word that goes on for as long as that is cut too, between characters.
  const isCutAtWord = /\s/.test(part.trimEnd());
  return `…${part.replace(isCutAtWord ? /^\S*\s+/ : /^[\uDC00-\uDFFF]|^\p{M}+/u, '')}`;
}

/** The words after a stretch of a text, likewise. */
export function wordsAfter(text: string, end: number): string {
  if (text.length - end <= SIDE) return text.slice(end);
  const part = text.slice(end, end + SIDE);
  const isCutAtWord = /\s/.test(part.trimStart());
  return `${part.replace(isCutAtWord ? /\s+\S*$/ : /[\uD800-\uDBFF]$/, '')}…`;
}
