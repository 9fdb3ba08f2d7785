import { checksum } from './checksum.ts';

/** A PNG is a row of chunks (ISO/IEC 15948, section 5). */
export interface Chunk {
  /** Four letters. */
  readonly type: string;
  readonly content: Uint8Array;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** A chunk's length and type stand before its content, its checksum behind. */
const BEFORE = 8;
const AROUND = 12;

/** Whether a file begins as every PNG does. */
export function isPng(file: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => file[index] === byte);
}

/** The chunks of a PNG. Throws an Error for another file, or one that breaks off. */
export function chunksOf(file: Uint8Array): readonly Chunk[] {
  if (!isPng(file)) throw new Error('This is no PNG.');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < file.length;) {
    const start = at + BEFORE;
    const length = start <= file.length ? view.getUint32(at) : Infinity;
    if (at + AROUND + length > file.length) throw new Error('The PNG breaks off.');
    const type = String.fromCharCode(...file.subarray(at + 4, start));
    chunks.push({ type, content: file.subarray(start, start + length) });
    at += AROUND + length;
  }
  return chunks;
}

/** A PNG of these chunks. */
export function joined(chunks: readonly Chunk[]): Uint8Array {
  const length = chunks.reduce((sum, { content }) => sum + AROUND + content.length, 0);
  const file = new Uint8Array(SIGNATURE.length + length);
  const view = new DataView(file.buffer);
  file.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { type, content } of chunks) {
    const start = at + BEFORE;
    const end = start + content.length;
    view.setUint32(at, content.length);
    file.set(
      [...type].map((letter) => letter.charCodeAt(0)),
      at + 4,
    );
    file.set(content, start);
    view.setUint32(end, checksum(file.subarray(at + 4, end)));
    at = end + 4;
  }
  return file;
}
