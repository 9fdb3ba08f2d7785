const QUOTE = 34;
const BACKSLASH = 92;
const LISTS = { open: 91, close: 93 } as const;
const OBJECTS = { open: 123, close: 125 } as const;

/** The offset after JSON's white space. */
export function afterSpace(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at += 1;
  }
}

/** The offset after a text in double quotes, which begins here; the end where none closes it. */
export function afterText(text: string, offset: number): number {
  let at = text.indexOf('"', offset + 1);
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at < 0 ? text.length : at + 1;
}

/** The offset after the value that begins here, of a text that is JSON. */
export function afterValue(text: string, offset: number): number {
  let depth = 0;
  let at = offset;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = afterText(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (code === LISTS.open || code === OBJECTS.open) depth += 1;
    else if (code === LISTS.close || code === OBJECTS.close) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && isBorder(code)) return at;
    at += 1;
  }
  return at;
}

/** What ends a number or a word: a comma or white space. */
function isBorder(code: number): boolean {
  return code === 44 || code === 32 || code === 10 || code === 13 || code === 9;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (offset - before) % 2 === 0;
}
