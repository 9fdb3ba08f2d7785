import { OWN } from './own-basemap-types.ts';
import type { Map as LibreMap } from 'maplibre-gl';

interface Watchers {
  /** The first tile of it has come. */
  readonly onarrival: () => void;
  /** For the first failure of it only. */
  readonly onfault: (fault: unknown) => void;
}

/**
 * Tells what becomes of the sources of the own basemap. A map on which anybody listens for errors
 * no longer writes any into the console, so those of all else are reported here.
 */
export function watchOwn(map: LibreMap, { onarrival, onfault }: Watchers): void {
  let arrived = false;
  let failed = false;
  map.on('sourcedata', (event) => {
    if (arrived || !isOwn(event) || !('tile' in event) || event.tile === undefined) return;
    arrived = true;
    onarrival();
  });
  map.on('error', (event) => {
    if (!isOwn(event)) {
      reportError(event.error);
    } else if (!failed) {
      failed = true;
      onfault(event.error);
    }
  });
}

/** Whether an event of the map is about a source of the own basemap. */
function isOwn(event: object): boolean {
  return (
    'sourceId' in event && typeof event.sourceId === 'string' && event.sourceId.startsWith(OWN)
  );
}
