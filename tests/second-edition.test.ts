import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileDirectory } from '../src/build/compile.ts';
import { drawerOf } from '../src/build/snapshot/draw.ts';
import { buildStyle } from '../src/cartography/style.ts';
import { themes } from '../src/cartography/theme.ts';
import type { Compiled } from '../src/core/edition.ts';
import type { Place } from '../src/core/model.ts';
import { defaultRecipe } from '../src/core/recipe.ts';
import type { Subject } from '../src/core/sheet.ts';
import { sourcesIn } from './support/imports.ts';

let first: Compiled & { ok: true };
let second: Compiled & { ok: true };
beforeAll(async () => {
  first = await goodOf('geodata');
  second = await goodOf('tests/editions/antimeridian');
});

async function goodOf(directory: string): Promise<Compiled & { ok: true }> {
  const compiled = await compileDirectory(directory);
  if (!compiled.ok) throw new Error(`${directory} has mistakes.`);
  return compiled;
}

const placeOf = (id: string): Place => second.edition.places.find((place) => place.id === id)!;

/** What no other edition can have by chance: no countries, no short words. */
function ownWords(): readonly string[] {
  const places = first.edition.places.filter(({ kind }) => kind !== 'country');
  const words = places.flatMap(({ id, name, variants }) => [id, name, ...variants]);
  return words.filter((word) => word.length > 4);
}

describe('an edition on both sides of the antimeridian', () => {
  test('compiles without a warning', () => {
    expect(second.issues).toEqual([]);
  });

  test('has bounds, anchors and distances that do not go round the world', () => {
    expect(placeOf('taveuni').bounds).toEqual([179.87, -16.97, 180.17, -16.68]);
    for (const { where, bounds } of second.edition.places) {
      expect((bounds?.[2] ?? 0) - (bounds?.[0] ?? 0)).toBeLessThan(5);
      expect(where?.metres ?? 0).toBeLessThan(500_000);
    }
    expect(placeOf('taveuni').where).toMatchObject({ metres: 220_000, bearing: 'ne' });
    expect(placeOf('koro-sea').where).toMatchObject({ metres: 140_000, bearing: 'e' });
  });

  test('has a good style in every theme', () => {
    for (const theme of Object.values(themes)) {
      const resources = { base: '', fonts: null, labels: 'both' } as const;
      expect(
        validateStyleMin(buildStyle(second.edition, second.geography, theme, resources)),
      ).toEqual([]);
    }
  });

  test('is drawn whole, by place, layer, paragraph and as an atlas', async () => {
    const draw = drawerOf(second.edition, second.geography);
    const subjects: readonly Subject[] = [
      { type: 'edition' },
      { type: 'place', place: 'taveuni' },
      { type: 'place', place: 'koro-sea' },
      { type: 'layer', layer: 'waters' },
      { type: 'passage', passage: 2 },
      { type: 'atlas' },
    ];
    const foreign = ownWords();
    for (const subject of subjects) {
      const { pages } = await draw(defaultRecipe(subject));
      const words = textOf(pages.join(''));
      expect(words).toContain('Fiji');
      expect(foreign.filter((word) => words.includes(word))).toEqual([]);
    }
  });
});

/** What stands in an SVG for readers. */
function textOf(svg: string): string {
  return [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text).join(' ');
}

test('no code knows a place of the default edition', () => {
  // Programs for the default edition alone, and examples in messages for editors.
  const allowed =
    /^src\/build\/(geography|basemap|bench|monkey|goldens|snapshot\/usage\.ts)|^src\/core\/(manifest\/parse-basemap|article\/parse-mention|geojson\/feature-rules)\.ts$/;
  const pattern = new RegExp(`(?<![\\w-])(${ownWords().join('|')})(?![\\w-])`);
  const found = sourcesIn('src')
    .filter((file) => !allowed.test(file))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8')
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/(?<!:)\/\/.*/g, '');
      return pattern.exec(code) === null ? [] : [`${file}: ${pattern.exec(code)?.[0] ?? ''}`];
    });
  expect(found).toEqual([]);
});
