import { SELECTED_LABEL, selectedFilter } from '../cartography/layers/selected-label.ts';
import { metadataOf } from './metadata.ts';
import { changes } from './shown.ts';
import type { Shown } from './shown.ts';
import type { Edition, LayerId, PlaceId } from '../core/model.ts';
import type { Map as LibreMap } from 'maplibre-gl';

/** What brings a map whose style has loaded from one state of the reading to another. */
export function applier(
  map: LibreMap,
  edition: Edition,
): (before: Shown | null, after: Shown) => void {
  const layerOf = new Map<PlaceId, LayerId>(edition.places.map(({ id, layer }) => [id, layer]));
  return (before, after) => {
    for (const [id, state] of changes(before, after)) {
      const layer = layerOf.get(id);
      if (layer === undefined) continue;
      map.setFeatureState({ source: `layer-${layer}`, id }, state);
      map.setFeatureState({ source: 'anchors', id }, state);
    }
    const layer = after.selected === null ? undefined : layerOf.get(after.selected);
    const named = layer !== undefined && !after.hidden.has(layer) ? after.selected : null;
    map.setFilter(SELECTED_LABEL, selectedFilter(named));
    showLayers(map, after.hidden, layer);
  };
}

/**
 * Hides and shows style layers by the edition's layer they draw. What shows uncertainty is wide and
 * costs a pass of its own, so it is drawn only in the layer that holds the picked place.
 */
function showLayers(
  map: LibreMap,
  hidden: ReadonlySet<LayerId>,
  picked: LayerId | undefined,
): void {
  for (const styleLayer of map.getStyle().layers) {
    const metadata = metadataOf(styleLayer);
    const layer = metadata?.['atlas:layer'];
    if (layer === undefined) continue;
    const wanted = !hidden.has(layer) && (metadata?.['atlas:place'] === true || layer === picked);
    const visibility = wanted ? 'visible' : 'none';
    if ((styleLayer.layout?.visibility ?? 'visible') !== visibility) {
      map.setLayoutProperty(styleLayer.id, 'visibility', visibility);
    }
  }
}
