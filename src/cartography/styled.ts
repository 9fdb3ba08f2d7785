import { appearances } from './appearance.ts';
import { stretched } from './metres.ts';
import { markOf } from './shape.ts';
import type { Appearance } from './appearance.ts';
import type { Mark } from './shape.ts';
import type {
  DrawnFeature,
  DrawnProperties,
  Edition,
  Geography,
  LngLat,
  PlaceId,
} from '../core/model.ts';
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Geometry } from 'geojson';

/** What the style asks of a place besides the domain's properties. */
export interface Styling {
  /** What stands for it on the map beside its name. */
  readonly mark: Mark;
  /** The precision in metres, stretched to the equator of the Mercator map. */
  readonly reach: number;
  readonly appearance: Appearance;
  readonly anchor: LngLat;
}

/** The styling of every located place of an edition. */
export function stylingOf(edition: Edition, geography: Geography): ReadonlyMap<PlaceId, Styling> {
  const features = new Map<PlaceId, DrawnFeature>();
  for (const { features: drawn } of Object.values(geography.layers)) {
    for (const feature of drawn) features.set(feature.properties.id, feature);
  }
  const seen = appearances(edition.places, features);
  const styling = new Map<PlaceId, Styling>();
  for (const { id, anchor, precision } of edition.places) {
    const [feature, appearance] = [features.get(id), seen.get(id)];
    if (feature === undefined || appearance === undefined || anchor === null) continue;
    const reach = stretched(precision ?? 0, anchor[1]);
    styling.set(id, { mark: markOf(feature), reach, appearance, anchor });
  }
  return styling;
}

/** An inline source of places with their styling; `from` is when the mark or the label appears. */
export function styledSource(
  collection: FeatureCollection<Geometry, DrawnProperties>,
  styling: ReadonlyMap<PlaceId, Styling>,
  which: 'mark' | 'label',
): SourceSpecification {
  const features = collection.features.flatMap(({ geometry, properties }) => {
    const styled = styling.get(properties.id);
    if (styled === undefined) return [];
    const { mark, reach, appearance } = styled;
    const from = appearance[which];
    const { until, lasts } = appearance;
    const more = { mark, reach, from, until: which === 'mark' ? until : lasts, lasts };
    const id = properties.id;
    return [{ type: 'Feature' as const, id, geometry, properties: { ...properties, ...more } }];
  });
  return { type: 'geojson', promoteId: 'id', data: { type: 'FeatureCollection', features } };
}
