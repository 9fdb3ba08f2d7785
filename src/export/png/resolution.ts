import type { Chunk } from './chunks.ts';

const INCHES_A_METRE = 100 / 2.54;
/** The unit of the two numbers before it. */
const METRE = 1;

/** How many dots an inch has: without it, programs print at 72 or 96 (ISO/IEC 15948, 11.3.5.3). */
export function resolution(dpi: number): Chunk {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  const dots = Math.round(dpi * INCHES_A_METRE);
  view.setUint32(0, dots);
  view.setUint32(4, dots);
  view.setUint8(8, METRE);
  return { type: 'pHYs', content };
}
