import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCopied } from '../../src/build/read-copied.ts';
import type { Compiled } from '../../src/core/edition.ts';
import type { Basemap } from '../../src/core/model.ts';
import { goodEdition } from '../support/good-edition.ts';
import { tinySite, type TinySite } from '../support/tiny-site.ts';

const own: Basemap = { kind: 'pmtiles', url: 'data/a.pmtiles', attribution: null, dated: null };

function editionWith(basemap: Basemap | null): Compiled {
  const good = goodEdition('A tiny edition');
  return { ...good, edition: { ...good.edition, basemap } };
}

describe('the folder data of an edition', () => {
  it('is told by its files and their sizes; folders in it are not', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'article-atlas-data-'));
    try {
      expect(await readCopied(directory)).toEqual([]);
      await mkdir(join(directory, 'data/tiles'), { recursive: true });
      await writeFile(join(directory, 'data/b.pmtiles'), '12345');
      await writeFile(join(directory, 'data/a.json'), '');
      expect(await readCopied(directory)).toEqual([
        { path: 'data/a.json', bytes: 0 },
        { path: 'data/b.pmtiles', bytes: 5 },
      ]);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});

describe('the built site of an edition', () => {
  let basemap: Basemap | null;
  let site: TinySite;
  const built = (path: string): Promise<string> =>
    readFile(join(site.root, 'dist', path), 'utf8').then((text) => text.replaceAll('&#39;', "'"));

  beforeEach(async () => {
    site = await tinySite(() => Promise.resolve(editionWith(basemap)));
    await mkdir(join(site.edition, 'data/tiles'), { recursive: true });
    await writeFile(join(site.edition, 'data/a.pmtiles'), 'tiles');
    await writeFile(join(site.edition, 'data/tiles/1'), 'one');
  });
  afterEach(() => site.remove());

  it('with a basemap of its own holds the whole folder, and asks nobody else', async () => {
    basemap = own;
    await build(site.config);
    expect(await built('data/a.pmtiles')).toBe('tiles');
    expect(await built('data/tiles/1')).toBe('one');
    expect(await built('index.html')).toContain("connect-src 'self';");
  });

  it('with a basemap elsewhere holds nothing of it, and may ask that server alone', async () => {
    basemap = { ...own, url: 'https://maps.example.org:8443/a/b.pmtiles?key=1' };
    await build(site.config);
    expect(await readdir(join(site.root, 'dist'))).not.toContain('data');
    const html = await built('index.html');
    expect(html).toContain("connect-src 'self' https://maps.example.org:8443;");
    expect(html).toContain("img-src 'self' data:;");
  });

  it('without one holds nothing of the folder', async () => {
    basemap = null;
    await build(site.config);
    expect(await readdir(join(site.root, 'dist'))).not.toContain('data');
    expect(await built('index.html')).toContain("connect-src 'self';");
  });

  it('in development serves the folder as it is, in parts too', async () => {
    basemap = own;
    const server = await createServer({
      ...site.config,
      server: { port: 0, host: '127.0.0.1', ws: false, watch: null },
    });
    try {
      await server.listen();
      const url = `${server.resolvedUrls?.local[0]}data/a.pmtiles`;
      const answer = await fetch(url, { headers: { range: 'bytes=1-2' } });
      expect([answer.status, await answer.text()]).toEqual([206, 'il']);
    } finally {
      await server.close();
    }
  });
});
