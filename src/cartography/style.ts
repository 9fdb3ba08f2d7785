import { HATCHES, hatchesOf } from './hatch.ts';
import { marks } from './marks.ts';
import { names } from './names.ts';
import { ALL_SIGNS, DISCS, SIGNS } from './sign.ts';
import { buildSources } from './sources.ts';
import { stylingOf } from './styled.ts';
import type { Resources } from './resources.ts';
import type { Theme } from './theme.ts';
import type { Edition, Geography } from '../core/model.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

export type { FontFaces, Resources } from './resources.ts';

/** The whole map as a value, for every renderer: sources, and style layers from the sea upwards. */
export function buildStyle(
  edition: Edition,
  geography: Geography,
  theme: Theme,
  resources: Resources,
): StyleSpecification {
  const styling = stylingOf(edition, geography);
  const drawings = edition.layers.map(({ id }) => ({
    layer: id,
    features: geography.layers[id]?.features ?? [],
    theme,
    labels: resources.labels,
    styling,
  }));
  const [lng, lat] = edition.view.center;
  return {
    version: 8,
    name: edition.title,
    center: [lng, lat],
    zoom: edition.view.zoom,
    metadata: { [HATCHES]: hatchesOf(theme), [SIGNS]: [...ALL_SIGNS, ...DISCS] },
    ...(resources.fonts === null ? {} : { 'font-faces': resources.fonts }),
    sources: buildSources(edition, geography, styling, resources),
    layers: [
      ...marks(edition, drawings, theme),
      ...names(edition, drawings, theme, resources.labels),
    ],
  };
}
