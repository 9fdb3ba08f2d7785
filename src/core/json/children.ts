import { afterSpace, afterText, afterValue } from './skip.ts';

/** Where a member stands: its name's and its value's offset. */
export interface MemberOffsets {
  readonly key: number;
  readonly value: number;
}

/** The offsets of the items of a list that begins here, in a text that is JSON. */
export function itemOffsets(text: string, list: number): readonly number[] {
  const offsets: number[] = [];
  let at = afterSpace(text, list + 1);
  while (at < text.length && text[at] !== ']') {
    offsets.push(at);
    at = afterSpace(text, afterValue(text, at));
    if (text[at] === ',') at = afterSpace(text, at + 1);
  }
  return offsets;
}

/** The members of an object that begins here, in the order of the file; of two of one name the last. */
export function memberOffsets(text: string, object: number): ReadonlyMap<string, MemberOffsets> {
  const offsets = new Map<string, MemberOffsets>();
  let key = afterSpace(text, object + 1);
  while (key < text.length && text[key] !== '}') {
    const end = afterText(text, key);
    const value = afterSpace(text, afterSpace(text, end) + 1);
    offsets.set(nameIn(text.slice(key, end)), { key, value });
    const next = afterSpace(text, afterValue(text, value));
    key = text[next] === ',' ? afterSpace(text, next + 1) : next;
  }
  return offsets;
}

/** The name that stands in double quotes, its escapes undone. */
function nameIn(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
