import { NavigationControl } from 'maplibre-gl';
import type { Map as LibreMap } from 'maplibre-gl';

/**
 * Zoom buttons. Scale, inset and credits are the page's, which has them beside the still figure too;
 * and as the map never turns, north is up without an arrow saying so.
 */
export function addControls(map: LibreMap): void {
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
}
