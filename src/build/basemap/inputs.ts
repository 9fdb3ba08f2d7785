/** Reading what the base needs from an edition's directory. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { countryExtent } from '../../core/gazetteer/country-extent.ts';
import type { Bounds } from '../../core/model.ts';
import type { BasemapInputs } from './build.ts';
import { linesIn, polygonsIn } from './geojson.ts';

/**
 * The middle of an edition’s region, the waters that it draws itself and the countries that it names.
 * @throws Error if edition.json or a file of context cannot be read
 */
export function readBasemapInputs(directory: string): BasemapInputs {
  const edition: { region: Bounds; layers: readonly { id: string }[] } = JSON.parse(
    readFileSync(join(directory, 'edition.json'), 'utf8'),
  );
  const { layers } = edition;
  const [west, south, east, north] = edition.region;
  return {
    middle: [(west + east) / 2, (south + north) / 2],
    drawn: {
      lakes: polygonsIn(contextIn(directory, 'lakes.geojson')),
      rivers: linesIn(contextIn(directory, 'rivers.geojson')),
    },
    visits: layers.flatMap(({ id }) => countriesIn(read(directory, `layers/${id}.geojson`))),
  };
}

/** The boxes of the countries of a layer, as far as they are known. */
function countriesIn({ features }: FeatureCollection): readonly Bounds[] {
  return features.flatMap(({ geometry, properties }) => {
    if (geometry?.type !== 'Point' || properties?.['kind'] !== 'country') return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    const [name, nameAr] = [String(properties['name']), String(properties['name:ar'])];
    const variants: readonly string[] = properties['variants'] ?? [];
    const bounds = countryExtent({ kind: 'country', name, nameAr, variants }, [lng, lat]);
    return bounds === null ? [] : [bounds];
  });
}

/** A file of context; an edition need not have it. */
function contextIn(directory: string, name: string): FeatureCollection {
  return read(directory, join('context', name));
}

function read(directory: string, name: string): FeatureCollection {
  const path = join(directory, name);
  if (!existsSync(path)) return { type: 'FeatureCollection', features: [] };
  const collection: FeatureCollection = JSON.parse(readFileSync(path, 'utf8'));
  return collection;
}
