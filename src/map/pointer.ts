import { shapeOf } from '../cartography/shape.ts';
import { metadataOf } from '../cartography/metadata.ts';
import { ranked } from './pick.ts';
import type { Hit } from './pick.ts';
import type { Bounds, Edition, Place, PlaceId } from '../core/model.ts';
import type { Map as LibreMap, Point } from 'maplibre-gl';

/** Pixels round the pointer that still count. */
const TOLERANCE = 6;

/** What answers which places lie under a point of the screen, the likeliest first, once the style has loaded. */
export function placeFinder(map: LibreMap, edition: Edition): (point: Point) => readonly PlaceId[] {
  const places = new Map(edition.places.map((place) => [place.id, place]));
  // Another choice of names is another style: a layer that is gone can't be asked for.
  let layers: string[] | null = null;
  map.on('styledata', () => (layers = null));
  return (point) => {
    const box: [[number, number], [number, number]] = [
      [point.x - TOLERANCE, point.y - TOLERANCE],
      [point.x + TOLERANCE, point.y + TOLERANCE],
    ];
    layers ??= placeLayers(map);
    const hits = map.queryRenderedFeatures(box, { layers }).flatMap((feature): Hit[] => {
      const place = places.get(String(feature.id));
      if (place === undefined) return [];
      const shape = feature.layer.type === 'symbol' ? 'point' : shapeOf(feature.geometry);
      const dimension = shape === 'area' ? 2 : shape === 'line' ? 1 : 0;
      return [hitOf(place, dimension)];
    });
    return ranked(hits);
  };
}

/** The style layers that a click on means a place. */
function placeLayers(map: LibreMap): string[] {
  const { layers } = map.getStyle();
  return layers.filter((layer) => metadataOf(layer)?.['atlas:place'] === true).map(({ id }) => id);
}

function hitOf(place: Place, dimension: Hit['dimension']): Hit {
  const size = place.bounds === null ? 0 : areaOf(place.bounds);
  return { place: place.id, dimension, mentioned: place.number !== null, size };
}

function areaOf([west, south, east, north]: Bounds): number {
  return (east - west) * (north - south);
}
