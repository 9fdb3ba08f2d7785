import { besidesNumbered, NUMBERED_NAMES, numberedNamesFilter } from './layers/numbered-names.ts';
import { NUMBERED, numberedFilter } from './layers/numbered.ts';
import { SELECTED_LABEL, selectedFilter } from './layers/selected-label.ts';
import { metadataOf } from './metadata.ts';
import type { PlaceId } from '../core/model.ts';
import type {
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';

/** What of the article a map shows as picked. */
export interface Picked {
  readonly selected: PlaceId | null;
  /** The places of the paragraph that was picked, which stand out and have their numbers. */
  readonly numbered: readonly PlaceId[];
}

export const NOTHING_PICKED: Picked = { selected: null, numbered: [] };

/** The filters that a style has for what is picked, by style layer; all others stay as they are. */
export function filtersFor(
  { layers }: StyleSpecification,
  { selected, numbered }: Picked,
): ReadonlyMap<string, FilterSpecification | undefined> {
  // The picked one's other name would not be seen, but push its neighbours' out.
  const apart = selected === null ? numbered : [...numbered, selected];
  return new Map([
    [SELECTED_LABEL, selectedFilter(selected)],
    [NUMBERED, numberedFilter(numbered)],
    [NUMBERED_NAMES, numberedNamesFilter(numbered)],
    ...layers.flatMap((layer) =>
      isPlaceName(layer) ? [[layer.id, besidesNumbered(layer.filter, apart)] as const] : [],
    ),
  ]);
}

/** The style as it is to be drawn for what is picked, by a renderer that draws it once. */
export function withPicked(style: StyleSpecification, picked: Picked): StyleSpecification {
  const filters = filtersFor(style, picked);
  const layers = style.layers.map((layer) => {
    const filter = filters.get(layer.id);
    return filter === undefined || !('source' in layer) ? layer : { ...layer, filter };
  });
  return { ...style, layers };
}

/** Whether a style layer names the edition's places beside their dots, or in their middles. */
function isPlaceName(
  layer: LayerSpecification,
): layer is Extract<LayerSpecification, { type: 'symbol' }> {
  return (
    layer.type === 'symbol' &&
    layer.source === 'anchors' &&
    metadataOf(layer)?.['atlas:layer'] !== undefined
  );
}
