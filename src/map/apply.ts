import {
  besidesNumbered,
  NUMBERED_NAMES,
  numberedNamesFilter,
} from '../cartography/layers/numbered-names.ts';
import { NUMBERED, numberedFilter } from '../cartography/layers/numbered.ts';
import { SELECTED_LABEL, selectedFilter } from '../cartography/layers/selected-label.ts';
import { metadataOf } from './metadata.ts';
import { changes } from './shown.ts';
import { WAY_NAMES } from '../cartography/way-names.ts';
import type { Shown } from '../core/map-handle.ts';
import type { Edition, LayerId, PlaceId } from '../core/model.ts';
import type {
  StyleSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Map as LibreMap } from 'maplibre-gl';

/** Brings a map whose style has loaded from one state of the reading to another. */
type Apply = (style: StyleSpecification, before: Shown | null, after: Shown) => void;

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
    map.setFilter(SELECTED_LABEL, selectedFilter(named));
    const numbered = numberedIn(after, layerOf);
    map.setFilter(NUMBERED, numberedFilter(numbered));
    map.setFilter(NUMBERED_NAMES, numberedNamesFilter(numbered));
    // The picked one's other name would not be seen, but push its neighbours' out.
    const apart = named === null ? numbered : [...numbered, named];
    for (const { id, filter } of placeNames(style)) {
      map.setFilter(id, besidesNumbered(filter, apart));
    }
    showLayers(map, style, after.hidden, layer);
  };
}

/** The style layers that name the edition's places beside their dots, or in their middles. */
function placeNames({ layers }: StyleSpecification): readonly SymbolLayerSpecification[] {
  return layers.flatMap((layer) =>
    layer.type === 'symbol' &&
    layer.source === 'anchors' &&
    metadataOf(layer)?.['atlas:layer'] !== undefined
      ? [layer]
      : [],
  );
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
