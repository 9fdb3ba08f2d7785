import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { bbox } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXTENTS_MODULE } from '../src/build/basemap/extents-module.ts';
import { compileDirectory } from '../src/build/compile.ts';
import { drawerOf } from '../src/build/snapshot/draw.ts';
import { buildStyle } from '../src/cartography/style.ts';
import { themes } from '../src/cartography/theme.ts';
import type { Compiled } from '../src/core/edition.ts';
import { checkCollection } from '../src/core/geojson/check-collection.ts';
import type { Issue } from '../src/core/issue.ts';
import { parseJson } from '../src/core/json/parse-json.ts';
import type { Place } from '../src/core/model.ts';
import { defaultRecipe } from '../src/core/recipe.ts';
import type { Subject } from '../src/core/sheet.ts';
import { placesGeojson } from '../src/export/data/places-geojson.ts';
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

  test('is drawn without a line along the cut, and cut again in its data as RFC 7946 wants it', () => {
    const drawn = Object.values(second.geography.layers).flatMap(({ features }) => features);
    const all = [...drawn, ...second.geography.feathers.features];
    expect(all.filter(({ geometry }) => edgesAlong180(geometry) > 0)).toEqual([]);
    for (const { geometry } of second.geography.feathers.features) {
      const [west, , east] = bbox(geometry);
      expect((east ?? 0) - (west ?? 0)).toBeLessThan(3);
    }
    const ends = (id: string) =>
      drawn.flatMap(({ properties, geometry }) =>
        properties.id === id && geometry.type === 'MultiLineString' ? geometry.coordinates : [],
      );
    expect(ends('suva-lakeba')).toEqual([
      [
        [178.44, -18.14],
        [180, -18.185],
        [181.2, -18.22],
      ],
    ]);

    const text = placesGeojson(second.edition, second.geography);
    const issues: Issue[] = [];
    const root = parseJson('places.geojson', text, (issue) => issues.push(issue));
    const scope = { holdsPlaces: true, region: null, settle: (issue: Issue) => issue };
    if (root !== null) checkCollection(root, scope, (issue) => issues.push(issue));
    expect(issues).toEqual([]);
    const written = JSON.parse(text).features.find(({ id }: { id: string }) => id === 'koro-sea');
    expect(written.geometry.coordinates).toHaveLength(2);
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

/** How many edges of a polygon run along the antimeridian. */
function edgesAlong180(geometry: Geometry): number {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return 0;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const isThere = (position: Position | undefined): boolean => Math.abs(position?.[0] ?? 0) === 180;
  return polygons
    .flat()
    .reduce(
      (sum, ring) => sum + ring.filter((at, i) => isThere(at) && isThere(ring[i + 1])).length,
      0,
    );
}

/** What stands in an SVG for readers. */
function textOf(svg: string): string {
  return [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text).join(' ');
}

test('no code knows a place of the default edition', () => {
  // Programs for the default edition alone, and examples in messages for editors.
  const allowed =
    /^src\/build\/(geography|basemap|bench|monkey|goldens|snapshot\/usage\.ts)|^src\/core\/(manifest\/parse-basemap|article\/parse-mention|geojson\/feature-rules)\.ts$/;
  // Made from Natural Earth for the whole world, whatever edition there is: its own test says so.
  const baseGeography = EXTENTS_MODULE;
  const pattern = new RegExp(`(?<![\\w-])(${ownWords().join('|')})(?![\\w-])`);
  const found = sourcesIn('src')
    .filter((file) => file !== baseGeography && !allowed.test(file))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8')
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/(?<!:)\/\/.*/g, '');
      return pattern.exec(code) === null ? [] : [`${file}: ${pattern.exec(code)?.[0] ?? ''}`];
    });
  expect(found).toEqual([]);
});
