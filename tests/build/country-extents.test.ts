import { readFileSync } from 'node:fs';
import { bbox, booleanPointInPolygon } from '@turf/turf';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExtents } from '../../src/build/basemap/build.ts';
import { EXTENTS_MODULE, extentsModule } from '../../src/build/basemap/extents-module.ts';
import type { Extent } from '../../src/build/basemap/extents.ts';
import { compileDirectory } from '../../src/build/compile.ts';
import { isInside } from '../../src/core/bounds.ts';
import { countryExtent } from '../../src/core/gazetteer/country-extent.ts';
import type { LngLat } from '../../src/core/model.ts';

let extents: readonly Extent[] = [];
beforeAll(() => {
  extents = buildExtents();
});

const boxOf = (name: string) => extents.find((extent) => extent.name === name)?.bounds;

describe('the boxes of countries', () => {
  it('are the same bytes when the script runs again', async () => {
    expect(await extentsModule(extents)).toBe(readFileSync(EXTENTS_MODULE, 'utf8'));
  });

  it.each([
    ['United States', [-98, 39], [-150, 64]],
    ['United States', [-80, 26], [-157, 21]],
    ['France', [9, 42], [-53, 4]],
    ['Spain', [3, 39.7], [-15.5, 28]],
    ['Norway', [25, 71], [16, 78]],
    ['Ukraine', [34, 45], [30, 40]],
    ['Malaysia', [102, 4], [120, 14]],
  ] as const)(
    '%s: its mainland and what belongs to it, not what lies overseas',
    (name, its, far) => {
      expect(isInside(its, boxOf(name)!)).toBe(true);
      expect(isInside(far, boxOf(name)!)).toBe(false);
    },
  );

  it('run on over the antimeridian, from Europe to the Pacific', () => {
    const [west, south, east, north] = boxOf('Russia')!;
    expect(west).toBeLessThan(30);
    expect(east).toBeGreaterThan(189);
    expect(south).toBeLessThan(42);
    expect(north).toBeGreaterThan(73);
  });

  it('hold the country of the base to a tenth of a degree', () => {
    const country = JSON.parse(readFileSync('static/basemap/countries.json', 'utf8'));
    const base = bbox(country);
    const syria = boxOf('Syria')!;
    for (const [side, edge] of base.entries()) expect(syria[side]).toBeCloseTo(edge, 0);
    expect(booleanPointInPolygon([38, 35], country.features[0])).toBe(true);
  });
});

describe('the extent of a country that an edition knows as a point', () => {
  const told = { kind: 'country', name: 'X', nameAr: null, variants: [] } as const;
  const georgia: LngLat = [-83.4, 32.6];

  it('is found by any of its names, in either language', () => {
    const at: LngLat = [51.2, 25.3];
    expect(countryExtent({ ...told, name: 'Qatar' }, at)).not.toBeNull();
    expect(countryExtent({ ...told, nameAr: 'قطر' }, at)).not.toBeNull();
    expect(countryExtent({ ...told, variants: ['Qatar'] }, at)).not.toBeNull();
  });

  it('is not that of a namesake, nor of a town', () => {
    expect(countryExtent({ ...told, name: 'Georgia' }, georgia)).toBeNull();
    expect(countryExtent({ ...told, kind: 'city', name: 'Qatar' }, [51.2, 25.3])).toBeNull();
  });

  it('stands in the edition, for every country of it that is on the map', async () => {
    const compiled = await compileDirectory('geodata');
    if (!compiled.ok) throw new Error('The edition has errors.');
    const points = compiled.edition.places.filter(
      ({ id, kind, anchor }) => anchor !== null && (kind === 'country' || id === 'crimea'),
    );
    expect(points.filter(({ extent }) => extent === undefined).map(({ id }) => id)).toEqual([]);
    for (const { anchor, extent } of points) expect(isInside(anchor!, extent!)).toBe(true);
  });
});
