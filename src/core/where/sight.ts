import type { Geometry } from 'geojson';
import { anchorOf } from '../gazetteer/anchor.ts';
import { boundsOf } from '../gazetteer/geometry-bounds.ts';
import type { CheckedFeature } from '../geojson/checked-feature.ts';
import { geometryOf } from '../geojson/geometry.ts';
import { plainMembers } from '../json/plain.ts';
import type {
  Bounds,
  Context,
  ContextRole,
  LngLat,
  Named,
  Place,
  PlaceId,
  PlaceKind,
} from '../model.ts';

/** Something with a name that is drawn: a place, or a feature of the context. */
export interface Sight {
  /** Of the place, or of the feature of context; empty where that has none. */
  readonly id: string;
  readonly named: Named;
  readonly kind: PlaceKind | ContextRole;
  readonly geometry: Geometry;
  readonly bounds: Bounds;
  /** What a map of it shows. */
  readonly extent: Bounds;
  readonly at: LngLat;
  /** In metres; 0 where context does not state it. */
  readonly precision: number;
  /** How often the article mentions it. */
  readonly mentions: number;
  /** Of a town of context, 0 the largest; 0 for all else. */
  readonly rank: number;
}

/** The located places, in their order. */
export function sightsOfPlaces(
  places: readonly Place[],
  geometries: ReadonlyMap<PlaceId, Geometry>,
): readonly Sight[] {
  return places.flatMap((place): Sight[] => {
    const { id, name, nameAr, kind, bounds, anchor } = place;
    const geometry = geometries.get(id);
    if (geometry === undefined || bounds === null || anchor === null) return [];
    const precision = place.precision ?? 0;
    const mentions = place.mentions.length;
    const named = { id, name, nameAr };
    const shape = { geometry, bounds, extent: place.extent ?? bounds };
    return [{ id, named, kind, ...shape, at: anchor, precision, mentions, rank: 0 }];
  });
}

/** The features of context that have a name, by the order of the files in edition.json. */
export function sightsOfContext(
  files: readonly Context[],
  context: ReadonlyMap<string, readonly CheckedFeature[]>,
): readonly Sight[] {
  return files.flatMap(({ id, role }) =>
    (context.get(id) ?? []).flatMap((feature) => sightOf(feature, role)),
  );
}

function sightOf(feature: CheckedFeature, role: ContextRole): readonly Sight[] {
  if (feature.geometry === null || feature.properties === null) return [];
  const { name, 'name:ar': nameAr, precision, rank } = plainMembers(feature.properties);
  if (typeof name !== 'string' || name === '') return [];
  const geometry = geometryOf(feature.geometry);
  const bounds = boundsOf(geometry);
  if (bounds === null) return [];
  return [
    {
      id: feature.id?.kind === 'string' ? feature.id.value : '',
      named: { id: null, name, nameAr: typeof nameAr === 'string' ? nameAr : null },
      kind: role,
      geometry,
      bounds,
      extent: bounds,
      at: anchorOf(geometry),
      precision: typeof precision === 'number' ? precision : 0,
      mentions: 0,
      rank: typeof rank === 'number' ? rank : 0,
    },
  ];
}
