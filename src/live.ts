import { edition } from 'virtual:edition';
import { geography } from 'virtual:geography';
import { buildStyle } from './cartography/style.ts';
import { light } from './cartography/theme.ts';
import { fontFaces } from './map/fonts.ts';
import { createLiveMap } from './map/live-map.ts';
import type { MapHandle, MapOpening } from './reader/map-handle.ts';

/** Composition: the live map of the edition. With it come MapLibre and the geography. */
export function openMap(opening: MapOpening): MapHandle {
  const base = new URL('.', document.baseURI).href;
  const style = buildStyle(edition, geography, light, {
    base,
    fonts: fontFaces(base),
    labels: 'both',
  });
  return createLiveMap({ ...opening, edition, geography, style });
}
