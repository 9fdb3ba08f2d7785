import { deflateSync } from 'node:zlib';
import { joined } from '../../../export/png/chunks.ts';
import { textOf } from '../../../export/png/text.ts';
import { PREVIEW_SIZE } from '../../../core/link-preview.ts';
import { pixelsOf } from '../../snapshot/rasterise.ts';
import { paletted } from './palette.ts';

/** 8 bits, the index of a colour, without a second reading (ISO/IEC 15948, 11.2.2). */
const LAYOUT = [8, 3, 0, 0, 0];

/** The picture of a link as a small PNG. The same SVG gives the same bytes. */
export function previewPng(svg: string, title: string): Uint8Array {
  const { pixels, width, height } = pixelsOf(svg, PREVIEW_SIZE.width);
  const { palette, indices } = paletted(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(LAYOUT, 8);
  // Each row begins with the number of its filter: none.
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return joined([
    { type: 'IHDR', content: header },
    textOf('Title', title),
    { type: 'PLTE', content: palette },
    { type: 'IDAT', content: deflateSync(rows, { level: 6 }) },
    { type: 'IEND', content: new Uint8Array(0) },
  ]);
}
