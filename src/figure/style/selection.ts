import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SELECTED_LABEL, selectedFilter } from '../../cartography/layers/selected-label.ts';

/** The style with the label of the selected place, which the style leaves to its renderer. */
export function withSelection(
  style: StyleSpecification,
  selected: string | null,
): StyleSpecification {
  const layers = style.layers.map((layer) =>
    layer.id === SELECTED_LABEL && layer.type === 'symbol'
      ? { ...layer, filter: selectedFilter(selected) }
      : layer,
  );
  return { ...style, layers };
}
