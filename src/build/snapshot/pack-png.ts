import { deflateSync } from 'node:zlib';
import { joined } from '../../export/png/chunks.ts';

/** 8 bits each of red, green, blue and opacity, without a second reading (ISO/IEC 15948, 11.2.2). */
const LAYOUT = [8, 6, 0, 0, 0];
const CHANNELS = 4;
/** Maps are flat: more than this takes three times as long and saves a quarter. */
const LEVEL = 3;

/**
 * A picture as a PNG, in less time than by the renderer's own encoder, and smaller.
 * @param pixels red, green, blue and opacity from 0 to 255, row by row from the top
 */
export function packPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(LAYOUT, 8);
  const stride = CHANNELS * width;
  // Each row begins with the number of its filter: none.
  const rows = new Uint8Array(height * (stride + 1));
  for (let y = 0; y < height; y += 1) {
    rows.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  }
  return joined([
    { type: 'IHDR', content: header },
    { type: 'IDAT', content: deflateSync(rows, { level: LEVEL }) },
    { type: 'IEND', content: new Uint8Array(0) },
  ]);
}
