import { readdirSync, readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  parseHex,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { CONTEXT_TINT } from '../../src/cartography/layers/fades.ts';
import { themes } from '../../src/cartography/theme.ts';
import type { Theme } from '../../src/cartography/theme.ts';
import { blend, contrast, lightness } from './contrast.ts';

const THEMES = Object.entries(themes);
/** Everything that a label of the land can lie on, its own halo among it. */
const GROUNDS = ['land', 'country', 'builtUp', 'landmark', 'paper'] as const;
const WATERS = ['sea', 'lake'] as const;
const BASE = [
  ...['coast', 'river', 'border', 'boundary', 'roadCasing', 'road', 'town', 'mosaic', 'way'],
  ...['context', ...GROUNDS, ...WATERS],
] as const;
/** A colour as culori reads it. */
const rgb = (colour: string) => parseHex(colour) ?? { mode: 'rgb' as const, r: 0, g: 0, b: 0 };
const COLOURS = (theme: Theme): [string, string][] =>
  Object.entries(theme).filter(([, value]) => /^#/.test(String(value)));

/** What of a tint the reader's own choice adds to the tint at rest. */
const CHOSEN = 0.14;

describe.each(THEMES)('the theme %s', (name, theme) => {
  it('goes by its name', () => {
    expect(theme.name).toBe(name);
  });

  it('writes every colour as six digits', () => {
    for (const [role, colour] of COLOURS(theme)) expect(colour, role).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each(['ink', 'quietText', 'placeText', 'waterText'] as const)(
    '%s reads on all land',
    (text) => {
      for (const ground of GROUNDS) {
        expect(contrast(theme[text], theme[ground]), ground).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(['ink', 'quietText', 'waterText'] as const)('%s reads on water', (text) => {
    for (const water of WATERS) {
      expect(contrast(theme[text], theme[water]), water).toBeGreaterThanOrEqual(4.5);
    }
  });

  describe.each([
    ['at rest', (): number => 0],
    ['tinted', (tint: number): number => tint],
    ['tinted and picked', (tint: number): number => 1 - (1 - tint) * (1 - CHOSEN)],
  ])('on land that is %s', (_, share) => {
    it.each(['ink', 'quietText', 'waterText', 'placeText'] as const)('%s reads', (text) => {
      for (const ground of ['land', 'country', 'builtUp'] as const) {
        const tinted = blend(theme.place, theme[ground], share(theme.tint));
        expect(contrast(theme[text], tinted), ground).toBeGreaterThanOrEqual(4.5);
      }
    });
  });

  it('quietText reads on areas of context', () => {
    for (const ground of ['land', 'country'] as const) {
      const tinted = blend(theme.context, theme[ground], theme.tint * CONTEXT_TINT);
      expect(contrast(theme.quietText, tinted), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('lets a number be read on its badge', () => {
    expect(contrast(theme.paper, theme.place)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the article’s colour apart from every ground at 3:1 or more', () => {
    for (const ground of [...GROUNDS, ...WATERS]) {
      expect(contrast(theme.place, theme[ground]), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it('tells its classes apart by lightness alone: 5 L* or more', () => {
    for (const [a, b] of [
      ['sea', 'land'],
      ['lake', 'land'],
      ['lake', 'country'],
      ['builtUp', 'country'],
      ['landmark', 'builtUp'],
      ['roadCasing', 'road'],
      ['roadCasing', 'builtUp'],
      ['way', 'country'],
      ['way', 'roadCasing'],
      ['context', 'country'],
      ['river', 'country'],
      ['border', 'boundary'],
      ['place', 'context'],
      ['place', 'way'],
    ] as const) {
      const apart = Math.abs(lightness(theme[a]) - lightness(theme[b]));
      expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(5);
    }
  });

  it.each([
    ['red-blind', filterDeficiencyProt(1)],
    ['green-blind', filterDeficiencyDeuter(1)],
  ])('sets the article apart for the %s', (_, seenBy) => {
    const apart = differenceCiede2000();
    for (const other of ['context', 'way', 'river', 'border', 'boundary', 'town'] as const) {
      const difference = apart(seenBy(rgb(theme.place)), seenBy(rgb(theme[other])));
      expect(difference, other).toBeGreaterThanOrEqual(10);
    }
  });
});

it('has no hue in grey', () => {
  for (const [role, colour] of COLOURS(themes['print-grey'])) {
    expect(colour.slice(1, 3), role).toBe(colour.slice(3, 5));
    expect(colour.slice(3, 5), role).toBe(colour.slice(5, 7));
  }
});

it.each(['light', 'print-colour', 'print-grey'] as const)(
  'leaves the dark end of %s to the article: the base stays above L* 55',
  (name) => {
    for (const role of BASE) expect(lightness(themes[name][role]), role).toBeGreaterThanOrEqual(55);
  },
);

it('leaves the light end of the dark screen to the article: the base stays below L* 45', () => {
  for (const role of BASE) expect(lightness(themes.dark[role]), role).toBeLessThanOrEqual(45);
});

it.each(['cartography', 'map'])('src/%s names no colour outside the themes', (folder) => {
  const root = new URL(`../../src/${folder}/`, import.meta.url);
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(ts|css)$/.test(name) || name.startsWith('themes')) continue;
    const colours = readFileSync(new URL(name, root), 'utf8').match(
      /#[0-9a-f]{3,8}\b|rgba?\(|hsl/gi,
    );
    expect(colours, name).toBeNull();
  }
});
