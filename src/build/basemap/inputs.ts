/** Reading what the base needs from an edition's directory. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Bounds } from '../../core/model.ts';
import type { BasemapInputs } from './build.ts';
import { linesIn, polygonsIn } from './geojson.ts';

/**
 * The middle of an edition's region and the waters that it draws itself.
 * @throws Error if edition.json or a file of context cannot be read
 */
export function readBasemapInputs(directory: string): BasemapInputs {
  const edition: { region: Bounds } = JSON.parse(
    readFileSync(join(directory, 'edition.json'), 'utf8'),
  );
  const [west, south, east, north] = edition.region;
  return {
    middle: [(west + east) / 2, (south + north) / 2],
    drawn: {
      lakes: polygonsIn(contextIn(directory, 'lakes.geojson')),
      rivers: linesIn(contextIn(directory, 'rivers.geojson')),
    },
  };
}

/** A file of context; an edition need not have it. */
function contextIn(directory: string, name: string): FeatureCollection {
  const path = join(directory, 'context', name);
  if (!existsSync(path)) return { type: 'FeatureCollection', features: [] };
  const collection: FeatureCollection = JSON.parse(readFileSync(path, 'utf8'));
  return collection;
}
