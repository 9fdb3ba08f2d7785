import { KINDS } from './legend/kinds.ts';
import { samplesIn } from './legend/samples.ts';
import { swatchOf } from './legend/swatches.ts';
import { picturesIn } from './pictures.ts';
import type { FileData } from './legend/drawn.ts';
import type { Bounds, Edition, Geography } from '../core/model.ts';
import type { LegendItem } from '../core/legend.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** What a map shows. */
export interface LegendView {
  readonly bounds: Bounds;
  readonly zoom: number;
}

/** A longer legend would be read by nobody. */
const MOST = 12;

/**
 * What the style draws of the article and its surroundings in a view, in the order of its weight and
 * at most twelve items. The swatches are the style's own paint at that zoom, so that they can't differ
 * from the map. Layers that are left out of the style, or are not visible, are left out here.
 * @param files what the style's sources hold that are files, as far as they are there
 */
export function legendOf(
  edition: Edition,
  geography: Geography,
  style: StyleSpecification,
  view: LegendView,
  files: FileData,
): readonly LegendItem[] {
  const pictures = picturesIn(style);
  const samplesOf = samplesIn(edition, geography, style, view, files);
  const items = new Map<string, LegendItem>();
  // What looks like something that is explained already is not explained again.
  const shown = new Set<string>();
  for (const kind of KINDS) {
    const { id, words } = kind;
    if (items.has(id)) continue;
    const samples = samplesOf(kind);
    const swatch = samples && swatchOf(samples, pictures, view.zoom);
    const looks = JSON.stringify(swatch);
    if (swatch === null || shown.has(looks)) continue;
    items.set(id, { id, words, swatch });
    shown.add(looks);
    if (items.size === MOST) break;
  }
  return [...items.values()];
}
