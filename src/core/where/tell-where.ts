import type { Geometry } from 'geojson';
import type { CheckedFeature } from '../geojson/checked-feature.ts';
import type { Landmark } from '../manifest/manifest.ts';
import type { Bounds, Context, Named, Place, PlaceId, Where } from '../model.ts';
import { frameOf } from './frame-of.ts';
import { findLandmarks, type FoundLandmark } from './landmarks.ts';
import { sceneOf } from './scene.ts';
import { sightsOfContext, sightsOfPlaces, type Sight } from './sight.ts';
import { whereOf } from './where.ts';

/** All by which it is told where places are. */
export interface Surroundings {
  readonly geometries: ReadonlyMap<PlaceId, Geometry>;
  readonly landmarks: readonly Landmark[];
  readonly region: Bounds;
  readonly files: readonly Context[];
  readonly context: ReadonlyMap<string, readonly CheckedFeature[]>;
}

interface Found {
  readonly sights: readonly Sight[];
  readonly landmarks: readonly FoundLandmark[];
}

/**
 * The places, each with where it is and what is to be seen beside it. Both are computed when they
 * are first read: the page tells of the mentioned ones alone, and who checks an edition of none.
 */
export function tellWhere(places: readonly Place[], surroundings: Surroundings): readonly Place[] {
  let found: Found | null = null;
  const look = (): Found => (found ??= find(places, surroundings));
  return places.map((place) => {
    let where: Where | null | undefined;
    let scene: readonly Named[] | undefined;
    return {
      ...place,
      get where() {
        return (where ??= whereIs(place.id, look()));
      },
      get scene() {
        return (scene ??= sceneAt(place.id, look(), surroundings.region));
      },
    };
  });
}

function find(places: readonly Place[], surroundings: Surroundings): Found {
  const { geometries, landmarks, files, context } = surroundings;
  const sights = [...sightsOfPlaces(places, geometries), ...sightsOfContext(files, context)];
  return { sights, landmarks: findLandmarks(landmarks, sights) };
}

function whereIs(id: PlaceId, { sights, landmarks }: Found): Where | null {
  const sight = sightOf(id, sights);
  return sight === undefined ? null : whereOf(sight, landmarks, sights);
}

function sceneAt(id: PlaceId, { sights, landmarks }: Found, region: Bounds): readonly Named[] {
  const sight = sightOf(id, sights);
  return sight === undefined ? [] : sceneOf(sight, frameOf(sight, region), landmarks, sights);
}

function sightOf(id: PlaceId, sights: readonly Sight[]): Sight | undefined {
  return sights.find(({ named }) => named.id === id);
}
