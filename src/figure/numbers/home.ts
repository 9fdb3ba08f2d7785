import type { KeyEntry } from '../../core/sheet.ts';
import { pixelsWithin, type Camera } from '../camera.ts';
import type { FigureData } from '../data.ts';
import { extentOf } from '../extent.ts';
import type { XY } from '../../core/mercator.ts';

/** A place of the key on the panel that numbers it. */
export interface NumberedPlace {
  readonly entry: KeyEntry;
  /** Where it is, in the panel's pixels. */
  readonly at: XY;
  readonly isUncertain: boolean;
}

/** A place this many times as wide as a panel is not numbered there if a wider panel has it too. */
const TOO_WIDE = 3;

/**
 * The places that each panel numbers. A place on several panels is numbered once: on the most
 * detailed one that holds its anchor and something of a shape that is not far larger than the panel.
 */
export function numberedBy(
  key: readonly KeyEntry[],
  cameras: readonly Camera[],
  data: FigureData,
): readonly (readonly NumberedPlace[])[] {
  const panels: NumberedPlace[][] = cameras.map(() => []);
  const anchors = new Map(
    (data['anchors']?.features ?? []).map((feature) => [feature.properties?.['id'], feature]),
  );
  const spans = spansOf(data);
  for (const entry of key) {
    const anchor = anchors.get(entry.place);
    if (entry.absent !== null || anchor?.geometry.type !== 'Point') continue;
    const [lng = 0, lat = 0] = anchor.geometry.coordinates;
    const home = cameras
      .map((camera, index) => ({ camera, index, at: pixelsWithin(camera, [lng, lat]) }))
      .sort((a, b) => b.camera.scale - a.camera.scale)
      .filter(({ at }) => at !== null)
      .find(({ camera }, rank, holding) => {
        const width = camera.width / camera.scale;
        return rank === holding.length - 1 || (spans.get(entry.place) ?? 0) < width * TOO_WIDE;
      });
    if (home === undefined || home.at === null) continue;
    panels[home.index]?.push({
      entry,
      at: home.at,
      isUncertain: anchor.properties?.['certainty'] !== 'certain',
    });
  }
  return panels;
}

/** How wide each drawn place is, in shares of the world. */
function spansOf(data: FigureData): ReadonlyMap<unknown, number> {
  const features = Object.entries(data)
    .filter(([source]) => source.startsWith('layer-'))
    .flatMap(([, collection]) => collection.features);
  return new Map(
    features.map(({ geometry, properties }) => {
      const extent = extentOf(geometry);
      return [properties?.['id'], extent === null ? 0 : (extent[2] - extent[0]) / 360];
    }),
  );
}
