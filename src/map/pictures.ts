import { addHatches } from './hatches.ts';
import { addSigns } from './signs.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LibreMap } from 'maplibre-gl';

/** Gives a map whose style has loaded all that the style's layers ask for by name. */
export function addPictures(map: LibreMap, style: StyleSpecification): void {
  addHatches(map, style);
  addSigns(map, style);
}
