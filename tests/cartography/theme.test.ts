import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { light, printColour } from '../../src/cartography/theme.ts';
import type { Theme } from '../../src/cartography/theme.ts';
import { contrast, lightness } from './contrast.ts';

const THEMES: readonly (readonly [string, Theme])[] = [
  ['light', light],
  ['print', printColour],
];
/** Everything that a label of the land can lie on, its own halo among it. */
const GROUNDS = ['land', 'country', 'builtUp', 'landmark', 'paper'] as const;
const WATERS = ['sea', 'lake'] as const;
const BASE = ['coast', 'river', 'border', 'boundary', 'roadCasing', 'town', 'mosaic'] as const;

describe.each(THEMES)('the theme %s', (_, theme) => {
  it.each(['ink', 'quietText', 'placeText', 'waterText'] as const)(
    '%s reads on all land',
    (text) => {
      for (const ground of GROUNDS) {
        expect(contrast(theme[text], theme[ground]), ground).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(['ink', 'waterText'] as const)('%s reads on water', (text) => {
    for (const water of WATERS) {
      expect(contrast(theme[text], theme[water]), water).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps the article’s colour apart from every ground at 3:1 or more', () => {
    for (const ground of [...GROUNDS, ...WATERS]) {
      expect(contrast(theme.place, theme[ground]), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it('tells sea, land and lake apart by lightness alone', () => {
    expect(lightness(theme.land) - lightness(theme.sea)).toBeGreaterThanOrEqual(5);
    expect(lightness(theme.land) - lightness(theme.lake)).toBeGreaterThanOrEqual(5);
  });
});

it('leaves the dark end of the screen to the article: the base stays above L* 54', () => {
  for (const role of BASE) expect(lightness(light[role]), role).toBeGreaterThanOrEqual(54);
});

it.each(['cartography', 'map'])('src/%s names no colour outside the theme', (folder) => {
  const root = new URL(`../../src/${folder}/`, import.meta.url);
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(ts|css)$/.test(name) || name === 'theme.ts') continue;
    const colours = readFileSync(new URL(name, root), 'utf8').match(
      /#[0-9a-f]{3,8}\b|rgba?\(|hsl/gi,
    );
    expect(colours, name).toBeNull();
  }
});
