import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { buildStyle } from '../../../cartography/style.ts';
import { light } from '../../../cartography/theme.ts';
import type { Edition, Geography } from '../../../core/model.ts';
import { baseParts } from '../../../map/base-parts.ts';
import { fontFaces } from '../../../map/fonts.ts';
import { addPictures } from '../../../map/pictures.ts';
import { tiled } from '../../../map/tiling.ts';

/** A map's style, and what has to be done with the map that draws it. */
interface Subject {
  readonly style: StyleSpecification;
  attend(map: Parameters<typeof addPictures>[0]): void;
}

/**
 * Our own map with the same files and settings, without our page: tells what of the time is the page's.
 * @param base where the files lie, absolute, ending with '/'
 */
export function sameMap(edition: Edition, geography: Geography, base: string): Subject {
  const parts = baseParts();
  const resources = { base, fonts: fontFaces(base), labels: 'both' } as const;
  const style = tiled(parts.addressed(buildStyle(edition, geography, light, resources)));
  return {
    style,
    attend(map) {
      parts.watch(map);
      map.on('style.load', () => addPictures(map, style));
      // As on our page: unfinished frames are not seen, and so cost less.
      const { style: look } = map.getContainer();
      look.visibility = 'hidden';
      map.once('idle', () => (look.visibility = ''));
    },
  };
}
