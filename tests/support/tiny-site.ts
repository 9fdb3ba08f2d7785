import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { InlineConfig } from 'vite';
import { atlas } from '../../src/build/plugin/atlas.ts';
import type { Compiled } from '../../src/core/edition.ts';

/** A site with the same joints as ours and nothing else, so that the plugin can be tried alone. */
const files = {
  'index.html':
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><!--head--></head>' +
    '<body><div id="app"><!--body--></div><script type="module" src="/main.ts"></script></body></html>',
  'main.ts': `import { edition } from 'virtual:edition'; document.title = edition.title;
    void import('virtual:geography').then((module) => console.log(module.geography));`,
  'src/entry-server.ts': `export const renderPage = (edition, { figure, words }) => ({
    head: '<title>' + edition.title + '</title>', body: '<p>' + figure + words.join() + '</p>' });`,
  'src/build/plugin/still.ts': `export const drawStill = async (edition) => ({
    figure: '<svg><text>$& ' + edition.title + '</text></svg>', words: ['a', 'b'] });`,
  'src/build/plugin/places/site-files.ts': `export const siteFiles = async (edition) => [
    { path: 'place/x/index.html', content: edition.title }];
    export const siteFile = async (edition, geography, folder, path) =>
      path === 'place/x/index.html' ? edition.title + ' by itself' : null;`,
  'edition/edition.json': '{}',
};

export interface TinySite {
  readonly root: string;
  readonly edition: string;
  readonly config: InlineConfig;
  readonly remove: () => Promise<void>;
}

/** @param compile stands for reading the edition; called anew after each change */
export async function tinySite(compile: () => Promise<Compiled>): Promise<TinySite> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'article-atlas-site-')));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const edition = join(root, 'edition');
  return {
    root,
    edition,
    config: {
      root,
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      plugins: [atlas(edition, compile)],
      optimizeDeps: { noDiscovery: true, include: [] },
    },
    remove: () => rm(root, { recursive: true }),
  };
}
