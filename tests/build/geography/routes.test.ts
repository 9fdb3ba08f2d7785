import { mkdtemp, cp, readFile, writeFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawPaths } from '../../../src/build/geography/routes-draw.ts';

let edition: string;
beforeEach(async () => {
  edition = await mkdtemp(join(tmpdir(), 'routes-'));
  await cp('geodata/layers', join(edition, 'layers'), { recursive: true });
  await cp('geodata/reference', join(edition, 'reference'), { recursive: true });
});
afterEach(() => rm(edition, { recursive: true, force: true }));

describe('drawing the routes anew', () => {
  it('gives the committed files, byte for byte', async () => {
    for (const { file, text } of await drawPaths('geodata')) {
      expect(await readFile(file, 'utf8')).toBe(text);
    }
  });

  it('replaces geometries and nothing else', async () => {
    const file = join(edition, 'layers/supply-routes.geojson');
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace(/"coordinates": \[\[[^\n]*/, '"coordinates": []}'));
    const drawn = (await drawPaths(edition)).find((layer) => layer.file === file);
    expect(drawn?.text).toBe(before);
  });

  it.each([
    ['m5\t1\twaypoint\tm5 99\t\t\t\t\t', /paths\.tsv:2: no waypoint 'm5 99'/],
    ['m5\t1\troad\tm5\t\t\t\t\t', /paths\.tsv:2: 'road' with 'm5' is no step/],
    ['m5\t1\talong\tm5 1-1\t\t\t\t\t', /the path 'm5' runs along itself/],
    ['m5\t1\troad\tno-road 1-2\t\t\t\t\t', /no road 'no-road'/],
    ['m5\t1\tpoint\t\tx\t37\t80\tosm\t', /paths\.tsv:2: 'lat' and 'lon' must be numbers/],
    ['nowhere\t1\tpoint\t\t36\t37\t80\tosm\t', /no layer has a feature for the path 'nowhere'/],
  ])('says what is wrong with %j', async (line, message) => {
    const head = 'path\tstep\ttake\tfrom\tlat\tlon\tradius_m\tsource\tnote\n';
    await writeFile(join(edition, 'reference/paths.tsv'), `${head}${line}\n`);
    await expect(drawPaths(edition)).rejects.toThrow(message);
  });
});
