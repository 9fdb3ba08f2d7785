import { AttributionControl, NavigationControl, ScaleControl } from 'maplibre-gl';
import type { Map as LibreMap } from 'maplibre-gl';

/** Zoom buttons, a scale in kilometres and miles, and the credits, always open. */
export function addControls(map: LibreMap, attribution: string): void {
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  // At the bottom, what is added later stands higher.
  map.addControl(new ScaleControl({ unit: 'imperial', maxWidth: 120 }), 'bottom-left');
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left');
  map.addControl(
    new AttributionControl({ compact: false, customAttribution: escapeHtml(attribution) }),
    'bottom-right',
  );
}

/** MapLibre reads credits as HTML; ours are text. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
