import { fileURLToPath } from 'node:url';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEdition } from '../../src/build/read-edition.ts';
import { buildStyle } from '../../src/cartography/style.ts';
import { light, themes } from '../../src/cartography/theme.ts';
import { LANGUAGES } from './made-up-styles.ts';
import { compileEdition } from '../../src/core/edition.ts';
import type { Compiled } from '../../src/core/edition.ts';

let compiled: Compiled;

beforeAll(async () => {
  const directory = fileURLToPath(new URL('../../geodata', import.meta.url));
  compiled = compileEdition(await readEdition(directory));
}, 60_000);

describe('the style of the default edition', () => {
  it.each(Object.entries(themes))('is valid in the theme %s', (_, theme) => {
    if (!compiled.ok) throw new Error('geodata has errors; npm run validate lists them.');
    const { edition, geography } = compiled;
    for (const labels of LANGUAGES) {
      const style = buildStyle(edition, geography, theme, { base: '', fonts: null, labels });
      expect(validateStyleMin(style), labels).toEqual([]);
    }
  });

  it('draws every located place, by a mark or at least by name', () => {
    if (!compiled.ok) throw new Error('geodata has errors; npm run validate lists them.');
    const { edition, geography } = compiled;
    const { sources } = buildStyle(edition, geography, light, {
      base: '',
      fonts: null,
      labels: 'both',
    });
    const anchors = JSON.stringify(sources['anchors']);
    for (const { id, anchor } of edition.places) {
      if (anchor !== null) expect(anchors).toContain(`"id":"${id}"`);
    }
  });
});
