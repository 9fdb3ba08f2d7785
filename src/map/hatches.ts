import { Color } from '@maplibre/maplibre-gl-style-spec';
import { hatchesIn } from '../cartography/hatch.ts';
import type { Hatch } from '../core/legend.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LibreMap } from 'maplibre-gl';

/** Device pixels a CSS pixel: sharp on fine screens, and smooth on coarse ones. */
export const DENSITY = 2;

/** A tile of pixels, red green blue and alpha from 0 to 255, row by row from the top. */
export interface Tile {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Gives a map whose style has loaded the hatches that the style's `fill-pattern`s ask for. */
export function addHatches(map: LibreMap, style: StyleSpecification): void {
  for (const hatch of hatchesIn(style)) {
    const tile = hatchTile(hatch);
    if (map.hasImage(hatch.id)) map.updateImage(hatch.id, tile);
    else map.addImage(hatch.id, tile, { pixelRatio: DENSITY });
  }
}

/**
 * One period of a hatch, which joins up with itself on all sides: lines at 45 degrees that are
 * `spacing` apart cross a row every `spacing * √2` pixels. A pixel is covered as far as it lies
 * within half the line's width of its middle.
 * @param density pixels of the tile a CSS pixel
 */
export function hatchTile(hatch: Hatch, density = DENSITY): Tile {
  const side = Math.max(1, Math.round(hatch.spacing * Math.SQRT2 * density));
  const { r, g, b, a } = Color.parse(hatch.colour) ?? Color.transparent;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const along = hatch.slant === 'up' ? x + y + 1 : x - y + side;
      const aside = Math.abs((along % side) - side / 2) / Math.SQRT2;
      const covered = Math.min(1, Math.max(0, (hatch.width * density) / 2 + 0.5 - aside));
      const straight = a === 0 ? 0 : 255 / a;
      data.set([r * straight, g * straight, b * straight, a * covered * 255], (y * side + x) * 4);
    }
  }
  return { width: side, height: side, data };
}
