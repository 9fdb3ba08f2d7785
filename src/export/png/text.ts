import type { Chunk } from './chunks.ts';

/** Behind the keyword: not compressed, by no method, in no one language, the keyword not translated. */
const PLAIN = [0, 0, 0, 0, 0];

/**
 * Text in UTF-8 (ISO/IEC 15948, 11.3.4.5).
 * @param keyword at most 79 letters of Latin-1
 */
export function textOf(keyword: string, text: string): Chunk {
  const words = new TextEncoder().encode(text);
  const key = [...keyword].map((letter) => letter.charCodeAt(0));
  return { type: 'iTXt', content: Uint8Array.from([...key, ...PLAIN, ...words]) };
}

/** The first such text under a keyword; null where there is none. */
export function textIn(chunks: readonly Chunk[], keyword: string): string | null {
  const beginning = textOf(keyword, '').content;
  const found = chunks.find(
    ({ type, content }) =>
      type === 'iTXt' && beginning.every((byte, index) => content[index] === byte),
  );
  return found === undefined
    ? null
    : new TextDecoder().decode(found.content.subarray(beginning.length));
}
