import { sideOf, signsIn } from '../cartography/sign.ts';
import { DENSITY } from './hatches.ts';
import type { Sign } from '../core/legend.ts';
import type { Tile } from './hatches.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LibreMap } from 'maplibre-gl';

/** MapLibre takes the edge of such a picture to be where three quarters of full alpha are. */
const EDGE = 0.75;
/** CSS pixels over which alpha goes from nothing to full; a halo can be as wide as lies outside. */
const RAMP = 8;

/** Gives a map whose style has loaded the signs that the style's `icon-image`s ask for. */
export function addSigns(map: LibreMap, style: StyleSpecification): void {
  for (const sign of signsIn(style)) {
    if (map.hasImage(sign.id)) continue;
    map.addImage(sign.id, signTile(sign), { pixelRatio: DENSITY, sdf: true });
  }
}

/**
 * A sign as a field of signed distances from its outline, which MapLibre colours and gives a halo:
 * alpha is three quarters at the edge, more inside, less outside (its symbol_sdf.fragment.glsl). The
 * place is in the middle.
 * @param density pixels of the tile a CSS pixel
 */
export function signTile(sign: Sign, density = DENSITY): Tile {
  const { outline } = sign;
  const side = sideOf(sign) * density;
  const data = new Uint8ClampedArray(side * side * 4);
  const at = (pixel: number): number => (pixel + 0.5 - side / 2) / density;
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const inside = insideBy(outline, at(column), at(row));
      data[(row * side + column) * 4 + 3] = (EDGE + inside / RAMP) * 255;
    }
  }
  return { width: side, height: side, data };
}

/** How far inside an outline a spot lies, in pixels; negative outside. */
function insideBy(outline: Sign['outline'], x: number, y: number): number {
  let nearest = Infinity;
  let isInside = false;
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [ax, ay];
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const share = Math.max(0, Math.min(1, along));
    nearest = Math.min(nearest, Math.hypot(x - ax - share * dx, y - ay - share * dy));
    if (ay > y !== by > y && x < ax + ((y - ay) / dy) * dx) isInside = !isInside;
  });
  return isInside ? nearest : -nearest;
}
