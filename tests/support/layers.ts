import { readdirSync, readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** What tests of the data ask of a place; the build checks the rest. */
export type PlaceFeature = Feature<
  Geometry | null,
  { readonly kind: string; readonly precision: number; readonly name: string }
>;

/** The features of a layer of geodata, as in its file. */
export function featuresOf(layer: string): PlaceFeature[] {
  const text = readFileSync(`geodata/layers/${layer}.geojson`, 'utf8');
  const collection: FeatureCollection<Geometry | null, PlaceFeature['properties']> =
    JSON.parse(text);
  return collection.features;
}

/** A feature of a layer by its id. */
export function featureOf(layer: string, id: string): PlaceFeature {
  const feature = featuresOf(layer).find((each) => each.id === id);
  if (feature === undefined) throw new Error(`layers/${layer}.geojson has no '${id}'`);
  return feature;
}

/** A feature of any layer by its id. */
export function featureNamed(id: string): PlaceFeature {
  const layers = readdirSync('geodata/layers').map((name) => name.replace('.geojson', ''));
  const feature = layers.flatMap(featuresOf).find((each) => each.id === id);
  if (feature === undefined) throw new Error(`no layer has '${id}'`);
  return feature;
}
