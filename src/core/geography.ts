import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, Point } from 'geojson';
import { attempt } from './attempt.ts';
import type { CheckedFeature } from './geojson/checked-feature.ts';
import { featherFeatures } from './gazetteer/feather-features.ts';
import { sewn } from './gazetteer/sewn.ts';
import { geometryOf } from './geojson/geometry.ts';
import { plainMembers } from './json/plain.ts';
import type { DrawnFeature, DrawnProperties, Geography, Layer, Place, PlaceId } from './model.ts';
import { withoutVowelMarks } from './texts.ts';

/**
 * The located places by layer and by anchor, how those without edges fade, and the context beneath
 * them. Within a layer they stand in the order of the geometries, in which they are drawn; what is
 * cut at the antimeridian is drawn whole.
 */
export function buildGeography(
  layers: readonly Layer[],
  places: readonly Place[],
  geometries: ReadonlyMap<PlaceId, Geometry>,
  context: ReadonlyMap<string, readonly CheckedFeature[]>,
): Geography {
  const byId = new Map(places.map((place) => [place.id, place]));
  const drawn = [...geometries].flatMap(([id, geometry]) => {
    const place = byId.get(id);
    if (place === undefined) return [];
    const whole = attempt(() => sewn(geometry));
    const shape = whole.ok ? whole.value : geometry;
    return [{ place, geometry: shape, properties: propertiesOf(place) }];
  });
  const inLayer = (layer: string): DrawnFeature[] =>
    drawn
      .filter(({ place }) => place.layer === layer)
      .map(({ place, geometry, properties }) => featureOf(place.id, geometry, properties));
  const anchors = drawn.map(({ place, properties }) => {
    const point: Point = { type: 'Point', coordinates: [...(place.anchor ?? [])] };
    return featureOf(place.id, point, properties);
  });
  return {
    layers: Object.fromEntries(layers.map(({ id }) => [id, collectionOf(inLayer(id))])),
    anchors: collectionOf(anchors),
    feathers: collectionOf(
      drawn.flatMap(({ geometry, properties }) => featherFeatures(geometry, properties)),
    ),
    context: Object.fromEntries(
      [...context].map(([id, features]) => [id, collectionOf(features.flatMap(contextOf))]),
    ),
  };
}

/** Only for a located place, which has a precision. */
function propertiesOf(place: Place): DrawnProperties {
  return {
    id: place.id,
    layer: place.layer,
    name: place.name,
    nameAr: withoutVowelMarks(place.nameAr ?? ''),
    kind: place.kind,
    certainty: place.certainty,
    precision: place.precision ?? 0,
    mentioned: place.mentions.length > 0,
    number: place.number ?? 0,
    ...(place.mixed ? { mixed: true } : {}),
    ...(place.siteType === undefined ? {} : { siteType: place.siteType }),
  };
}

function contextOf({ id, geometry, properties }: CheckedFeature): Feature[] {
  if (geometry === null) return [];
  const members = properties === null ? {} : plainMembers(properties);
  const shape = geometryOf(geometry);
  const named = id?.kind === 'string' || id?.kind === 'number' ? { id: id.value } : {};
  return [{ type: 'Feature', ...named, properties: members, geometry: shape }];
}

function featureOf<G extends Geometry>(
  id: PlaceId,
  geometry: G,
  properties: DrawnProperties,
): Feature<G, DrawnProperties> {
  return { type: 'Feature', id, properties, geometry };
}

function collectionOf<G extends Geometry, P extends GeoJsonProperties>(
  features: Feature<G, P>[],
): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}
