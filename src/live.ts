import { geography } from 'virtual:geography';
import { buildStyle } from './cartography/style.ts';
import { themes } from './cartography/theme.ts';
import type { MapHandle, MapOpening } from './core/map-handle.ts';
import type { Edition } from './core/model.ts';
import { fontFaces } from './map/fonts.ts';
import { createLiveMap } from './map/live-map.ts';

/** Composition: the live map of the edition. With it come MapLibre and the geography. */
export function openMap(edition: Edition, container: HTMLElement, opening: MapOpening): MapHandle {
  const base = new URL('.', document.baseURI).href;
  const fonts = fontFaces(base);
  return createLiveMap({
    ...opening,
    container,
    edition,
    geography,
    styleOf: ({ theme, labels }) =>
      buildStyle(edition, geography, themes[theme], { base, fonts, labels }),
  });
}
