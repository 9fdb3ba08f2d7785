import { deflateSync, inflateSync } from 'node:zlib';
import { filtered, unfiltered, type Picture } from './png-filters.ts';

export type { Picture } from './png-filters.ts';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/** A picture as a PNG of 24-bit colour, packed as far as the format allows (ISO/IEC 15948). */
export function encodePng({ width, height, data }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = filtered({ width, height, data });
  const body = deflateSync(rows, { level: 9, memLevel: 9 });
  const chunks = [chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from(SIGNATURE), ...chunks]);
}

/** The picture of a PNG as `encodePng` writes it. Throws an Error on any other file. */
export function decodePng(file: Buffer): Picture {
  const isPng = SIGNATURE.every((byte, index) => file[index] === byte);
  const [width, height] = isPng ? [file.readUInt32BE(16), file.readUInt32BE(20)] : [0, 0];
  if (!isPng || file[24] !== 8 || file[25] !== 2 || file[28] !== 0) {
    throw new Error('This is not a PNG of 24-bit colour.');
  }
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return { width, height, data: unfiltered(inflateSync(Buffer.concat(parts)), width, height) };
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(checksum(named), named.length + 4);
  return whole;
}

/** CRC-32 as the format's annex D has it. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
