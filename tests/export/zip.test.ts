import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { zipOf, type Packed } from '../../src/export/zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = bytes('<svg>'.repeat(500));
const picture = Uint8Array.from({ length: 3000 }, (_, index) => index % 251);

async function* pages(): AsyncGenerator<Packed> {
  yield { name: 'atlas-1.svg', content: page, isPackable: true };
  yield { name: 'atlas-2.png', content: picture, isPackable: false };
}

async function zipped(dated = '2026-11-22'): Promise<Buffer> {
  return Buffer.from(await (await zipOf(pages(), dated)).arrayBuffer());
}

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('an archive of pages', () => {
  test('gives the files back, and packs only what gets smaller', async () => {
    const zip = await zipped();
    expect(unzipSync(zip)).toEqual({ 'atlas-1.svg': page, 'atlas-2.png': picture });
    expect(zip.length).toBeGreaterThan(picture.length);
    expect(zip.length).toBeLessThan(picture.length + 500);
  });

  test('is the same wherever and whenever it is made', async () => {
    const made = [];
    for (const where of ['Asia/Damascus', 'Pacific/Honolulu']) {
      process.env['TZ'] = where;
      made.push((await zipped()).toString('hex'));
    }
    expect(made[1]).toBe(made[0]);
    expect((await zipped('2025-01-01')).toString('hex')).not.toBe(made[0]);
    // No archive can be dated so early.
    expect(unzipSync(await zipped('1916-05-16'))).toHaveProperty(['atlas-1.svg'], page);
  });

  test('is none where a file can’t be made', async () => {
    const stop = new DOMException('Called off.', 'AbortError');
    async function* calledOff(): AsyncGenerator<Packed> {
      yield* pages();
      throw stop;
    }
    await expect(zipOf(calledOff(), '2026-11-22')).rejects.toBe(stop);
  });
});
