import { layers } from '@protomaps/basemaps';
import { flavorOf } from './own-basemap-flavor.ts';
import type { Theme } from '../cartography/theme.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The layers of the tiles of Protomaps' basemap (docs.protomaps.com/basemaps/layers). */
export const SCHEMA: readonly string[] = [
  'boundaries',
  'buildings',
  'earth',
  'landcover',
  'landuse',
  'places',
  'pois',
  'roads',
  'transit',
  'water',
];

/**
 * What Protomaps draws that we do not: its ground, since ours goes on where the file ends, and its
 * borders, since those of our base follow a policy that is written down.
 */
const OURS = ['background', 'boundaries', 'boundaries_country'];

/** Waters that belong to the sea. */
const SEA = ['ocean', 'sea', 'bay', 'strait', 'fjord'];

/** Ground, water, buildings and roads of a source in Protomaps' schema, in our theme's colours. */
export function basemapMarks(source: string, theme: Theme): readonly LayerSpecification[] {
  // As ours, the sea is paler than what lies inland.
  const water: ExpressionSpecification = ['match', ['get', 'kind'], SEA, theme.sea, theme.lake];
  return layers(source, flavorOf(theme))
    .filter(({ id }) => !OURS.includes(id))
    .map((layer) => {
      const id = `${source}-${layer.id}`;
      if (layer.type === 'fill' && layer.id === 'water') {
        return { ...layer, id, paint: { 'fill-color': water } };
      }
      if (layer.type === 'fill' && layer.id === 'buildings') {
        return { ...layer, id, paint: { ...layer.paint, 'fill-opacity': 1 } };
      }
      if (layer.type === 'line' && layer['source-layer'] === 'water') {
        return { ...layer, id, paint: { ...layer.paint, 'line-color': theme.river } };
      }
      return { ...layer, id };
    });
}
