import { describe, expect, it } from 'vitest';
import { importsOf, loadedBy, sourcesIn } from './support/imports.ts';

/** Which other folders of src a folder may import. Files in src itself and in build compose: all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  cartography: ['core'],
  figure: ['core', 'cartography'],
  map: ['core', 'cartography'],
  reader: ['core'],
  print: ['core'],
  export: ['core'],
  embed: ['core', 'reader', 'export'],
};

const sources = sourcesIn('src');
const imports = sources.flatMap((file) => importsOf(file).map((entry) => ({ file, ...entry })));
const folderOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

describe('the folders of src', () => {
  it.each(Object.entries(allowed))('%s imports nothing of ours but %j', (folder, others) => {
    const strangers = imports.filter(
      ({ file, target }) =>
        folderOf(file) === folder &&
        target.startsWith('src/') &&
        ![folder, ...others].includes(folderOf(target)),
    );
    expect(strangers).toEqual([]);
  });

  it('are all named in the rules', () => {
    const folders = new Set(sources.map(folderOf).filter((folder) => folder !== ''));
    expect([...folders].filter((folder) => !(folder in allowed) && folder !== 'build')).toEqual([]);
  });

  it('leave MapLibre to src/map', () => {
    const users = imports.filter(({ target }) => /^maplibre-gl(\/|$)/.test(target));
    expect(users.filter(({ file }) => folderOf(file) !== 'map')).toEqual([]);
  });

  it('leave files to src/build', () => {
    const users = imports.filter(({ target }) => target.startsWith('node:'));
    expect(users.filter(({ file }) => folderOf(file) !== 'build')).toEqual([]);
  });
});

describe('what the reader’s browser is sent', () => {
  const checking = [
    'jsonc-parser',
    'geojson-validation',
    '@turf/turf',
    'mdast-util-from-markdown',
    'yaml',
  ];

  it('holds no code that checks editions', () => {
    const loaded = loadedBy('src/main.ts', ['value', 'call']);
    expect(checking.filter((name) => loaded.has(name))).toEqual([]);
    expect(
      [...loaded].filter((file) => /^src\/(build|core\/(json|geojson|gazetteer))\//.test(file)),
    ).toEqual([]);
  });

  it('holds MapLibre only after an import() call', () => {
    expect(loadedBy('src/main.ts', ['value'])).not.toContain('maplibre-gl');
  });
});
