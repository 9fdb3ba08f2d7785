import { metadataOf } from '../cartography/metadata.ts';
import { filtersFor } from '../cartography/reading.ts';
import { changes } from './shown.ts';
import { WAY_NAMES } from '../cartography/way-names.ts';
import type { Shown } from '../core/map-handle.ts';
import type { Edition, LayerId, PlaceId } from '../core/model.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LibreMap } from 'maplibre-gl';

/** Brings a map whose style has loaded from one state of the reading to another. */
type Apply = (style: StyleSpecification, before: Shown | null, after: Shown) => void;

/** The tests check these filters; MapLibre would write out the whole style anew for each to do so. */
const UNCHECKED = { validate: false } as const;

/** What applies the reading to a map of this edition. */
export function applier(map: LibreMap, edition: Edition): Apply {
  const layerOf = new Map<PlaceId, LayerId>(edition.places.map(({ id, layer }) => [id, layer]));
  return (style, before, after) => {
    for (const [id, state] of changes(before, after)) {
      const layer = layerOf.get(id);
      if (layer === undefined) continue;
      map.setFeatureState({ source: `layer-${layer}`, id }, state);
      map.setFeatureState({ source: 'anchors', id }, state);
      map.setFeatureState({ source: WAY_NAMES, id }, state);
      map.setFeatureState({ source: 'feathers', id }, state);
    }
    const layer = after.selected === null ? undefined : layerOf.get(after.selected);
    const named = layer !== undefined && !after.hidden.has(layer) ? after.selected : null;
    const picked = { selected: named, numbered: numberedIn(after, layerOf) };
    for (const [id, filter] of filtersFor(style, picked)) map.setFilter(id, filter, UNCHECKED);
    showLayers(map, style, after.hidden, layer);
  };
}

/** The places to be numbered that are to be seen. */
function numberedIn(
  { numbered, hidden }: Shown,
  layerOf: ReadonlyMap<PlaceId, LayerId>,
): readonly PlaceId[] {
  return numbered.filter((id) => {
    const layer = layerOf.get(id);
    return layer !== undefined && !hidden.has(layer);
  });
}

/**
 * Hides and shows style layers by the edition's layer they draw. What shows uncertainty is wide and
 * costs a pass of its own, so it is drawn only in the layer that holds the picked place.
 */
function showLayers(
  map: LibreMap,
  { layers }: StyleSpecification,
  hidden: ReadonlySet<LayerId>,
  picked: LayerId | undefined,
): void {
  for (const styleLayer of layers) {
    const metadata = metadataOf(styleLayer);
    const layer = metadata?.['atlas:layer'];
    if (layer === undefined) continue;
    const wanted = !hidden.has(layer) && (metadata?.['atlas:picked'] !== true || layer === picked);
    const visibility = wanted ? 'visible' : 'none';
    // Asked for by hand: what MapLibre sets anew it draws anew.
    if ((map.getLayoutProperty(styleLayer.id, 'visibility') ?? 'visible') !== visibility) {
      map.setLayoutProperty(styleLayer.id, 'visibility', visibility);
    }
  }
}
