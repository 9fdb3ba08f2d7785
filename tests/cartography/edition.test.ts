import { fileURLToPath } from 'node:url';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEdition } from '../../src/build/read-edition.ts';
import { buildStyle } from '../../src/cartography/style.ts';
import { light, printColour } from '../../src/cartography/theme.ts';
import { compileEdition } from '../../src/core/edition.ts';
import type { Compiled } from '../../src/core/edition.ts';

let compiled: Compiled;

beforeAll(async () => {
  const directory = fileURLToPath(new URL('../../geodata', import.meta.url));
  compiled = compileEdition(await readEdition(directory));
});

describe('the style of the default edition', () => {
  it.each([
    ['light', light],
    ['print', printColour],
  ])('is valid in the theme %s', (_, theme) => {
    if (!compiled.ok) throw new Error('geodata has errors; npm run validate lists them.');
    const { edition, geography } = compiled;
    const style = buildStyle(edition, geography, theme, { base: '', fonts: null, labels: 'both' });
    expect(validateStyleMin(style)).toEqual([]);
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
