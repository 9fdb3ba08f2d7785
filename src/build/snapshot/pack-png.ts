import { deflateSync } from 'node:zlib';
import { joined } from '../../export/png/chunks.ts';

/** 8 bits each of red, green and blue, without a second reading (ISO/IEC 15948, 11.2.2). */
const LAYOUT = [8, 2, 0, 0, 0];
/** Maps are flat: more than this takes three times as long and saves a quarter. */
const LEVEL = 3;

/**
 * A picture as a PNG, in less time than by the renderer's own encoder, and smaller.
 * @param pixels red, green, blue and opacity from 0 to 255, row by row from the top; all opaque
 */
export function packPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(LAYOUT, 8);
  return joined([
    { type: 'IHDR', content: header },
    { type: 'IDAT', content: deflateSync(rowsOf(pixels, width, height), { level: LEVEL }) },
    { type: 'IEND', content: new Uint8Array(0) },
  ]);
}

/** The rows without their opacity; each begins with the number of its filter: none. */
function rowsOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array(height * (3 * width + 1));
  let to = 0;
  let from = 0;
  for (let y = 0; y < height; y += 1) {
    to += 1;
    for (const end = from + 4 * width; from < end; from += 4, to += 3) {
      rows[to] = pixels[from] ?? 0;
      rows[to + 1] = pixels[from + 1] ?? 0;
      rows[to + 2] = pixels[from + 2] ?? 0;
    }
  }
  return rows;
}
