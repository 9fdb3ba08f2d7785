import { grown } from '../core/mercator.ts';
import { formatView, type View } from '../core/view.ts';
import { closest, standBack } from './closest.ts';
import { isStill } from './create-map.ts';
import { leavingRoom } from './padding.ts';
import type { Padding } from '../core/map-handle.ts';
import type { Bounds, Edition } from '../core/model.ts';
import type { CameraOptions, Map as LibreMap } from 'maplibre-gl';

/** Goes with every move that the page makes, so that it is not taken for the reader's. */
export const FRAMING = { framing: true } as const;

/** Long enough to see where the map goes, short enough not to wait for it. */
const MILLISECONDS = 900;

/**
 * Brings a box into view beside what covers the map; at once where motion is unwanted.
 * @param flies whether the map draws quickly enough for a flight
 */
export function frameBounds(
  map: LibreMap,
  bounds: Bounds,
  edition: Edition,
  wanted: Padding,
  flies: boolean,
): void {
  const back = standBack(bounds, edition);
  const [west, south, east, north] = grown(bounds, 2 ** back);
  const { clientWidth, clientHeight } = map.getContainer();
  const padding = leavingRoom(wanted, clientWidth, clientHeight);
  const maxZoom = closest(bounds, edition) - back;
  const camera = map.cameraForBounds([west, south, east, north], { padding, maxZoom });
  // Nothing fits into a box without size, as a hidden map is.
  if (camera === undefined) return;
  go(map, camera, flies);
}

/**
 * Goes to a view; at once where motion is unwanted. A map that is there already stays: an address
 * tells its view rounded.
 * @param flies as above
 */
export function lookAt(map: LibreMap, view: View, flies: boolean): void {
  const { lng, lat } = map.getCenter().wrap();
  const now: View = { center: [lng, lat], zoom: map.getZoom() };
  if (!map.isMoving() && formatView(now) === formatView(view)) return;
  go(map, { center: [...view.center], zoom: view.zoom }, flies);
}

function go(map: LibreMap, camera: CameraOptions, flies: boolean): void {
  if (isStill() || !flies) map.jumpTo(camera, FRAMING);
  else map.flyTo({ ...camera, duration: MILLISECONDS }, FRAMING);
}
