import { placeFinder } from './pointer.ts';
import type { View } from '../core/view.ts';
import type { Edition, PlaceId } from '../core/model.ts';
import type { Map as LibreMap, Point } from 'maplibre-gl';

/** What the reader does with the map. */
export interface Listeners {
  readonly edition: Edition;
  readonly onselect: (places: readonly PlaceId[]) => void;
  readonly onhover: (place: PlaceId | null) => void;
  readonly onmove: (view: View) => void;
}

/** Turns the events of a map whose style has loaded into places and views. */
export function listen(map: LibreMap, listeners: Listeners): void {
  const placesAt = placeFinder(map, listeners.edition);
  let lost = false;
  map.on('webglcontextlost', () => (lost = true));
  map.on('webglcontextrestored', () => (lost = false));
  map.on('click', ({ point }) => {
    // A map that is blank has no empty ground to click on.
    if (!lost) listeners.onselect(placesAt(point));
  });
  watchMoves(map, listeners.onmove);
  watchHover(map, (point) => placesAt(point)[0] ?? null, listeners.onhover);
}

/**
 * Tells the view after the reader's own moves. MapLibre gives most of them the browser's event, but
 * not those of the wheel; so what is neither the page's nor a change of size is the reader's.
 */
function watchMoves(map: LibreMap, onmove: (view: View) => void): void {
  let own = false;
  map.on('movestart', (event) => (own = !('framing' in event)));
  map.on('resize', () => (own = false));
  map.on('moveend', () => {
    if (!own) return;
    own = false;
    const { lng, lat } = map.getCenter().wrap();
    onmove({ center: [lng, lat], zoom: map.getZoom() });
  });
}

/** Asks at most once a frame, and tells only what is new. */
function watchHover(
  map: LibreMap,
  placeAt: (point: Point) => PlaceId | null,
  onhover: (place: PlaceId | null) => void,
): void {
  let last: PlaceId | null = null;
  let asked = 0;
  const tell = (place: PlaceId | null): void => {
    if (place === last) return;
    last = place;
    map.getCanvas().style.cursor = place === null ? '' : 'pointer';
    onhover(place);
  };
  map.on('mousemove', ({ point }) => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => {
      if (!map.isMoving()) tell(placeAt(point));
    });
  });
  map.on('mouseout', () => {
    cancelAnimationFrame(asked);
    tell(null);
  });
  map.on('remove', () => cancelAnimationFrame(asked));
}
