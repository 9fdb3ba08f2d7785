import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { encodePng, type Picture } from '../../../src/build/goldens/png.ts';
import type { Probe } from './probe.ts';

/** Where the pictures stand: ignored by Git. */
export const REPORT = resolve('test-results', 'renderers');

/** Writes two pictures of one view side by side: the figure's, and the map's with bad probes marked. */
export async function writeReport(
  name: string,
  figure: Picture,
  map: Picture,
  bad: readonly Probe[],
): Promise<void> {
  const { width, height } = figure;
  const data = new Uint8Array(width * 2 * height * 3);
  for (let y = 0; y < height; y += 1) {
    const row = (picture: Picture) => picture.data.subarray(y * width * 3, (y + 1) * width * 3);
    data.set(row(figure), y * width * 6);
    data.set(row(map), y * width * 6 + width * 3);
  }
  for (const [x, y] of bad) {
    for (let aside = -3; aside <= 3; aside += 1) {
      for (const [px, py] of [
        [x + aside, y - 3],
        [x + aside, y + 3],
        [x - 3, y + aside],
        [x + 3, y + aside],
      ] as const) {
        if (px < 0 || py < 0 || px >= width || py >= height) continue;
        for (const shift of [0, width]) data.set([255, 0, 255], (py * width * 2 + px + shift) * 3);
      }
    }
  }
  await mkdir(REPORT, { recursive: true });
  await writeFile(join(REPORT, `${name}.png`), encodePng({ width: width * 2, height, data }));
}
