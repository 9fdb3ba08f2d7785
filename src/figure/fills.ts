import type { Hatch } from '../core/legend.ts';
import type { Camera } from './camera.ts';
import { hatching, stretchOf } from './hatching.ts';
import { drawPaths } from './paths.ts';
import { BLEED, paint, type Valued } from './shapes.ts';
import type { StyledLayer } from './style/styled-layer.ts';
import { fraction } from './svg.ts';

/** Polygons filled with a colour. */
export function drawFills(valued: readonly Valued[]): string {
  return drawPaths(valued, BLEED, (values) => {
    const opacity = values.number('fill-opacity');
    if (opacity === 0) return null;
    const outline = values.sets('fill-outline-color')
      ? { ...paint('stroke', values.ink('fill-outline-color'), opacity), 'stroke-width': '1' }
      : {};
    return { attributes: { ...paint('fill', values.ink('fill-color'), opacity), ...outline } };
  });
}

/**
 * Polygons filled with the lines of hatches. Throws an Error that names the layer for a hatch that
 * the style does not define.
 */
export function drawHatches(
  { id }: StyledLayer,
  valued: readonly Valued[],
  camera: Camera,
  hatches: readonly Hatch[],
): string {
  const stretch = stretchOf(camera);
  const origin = [-camera.corner[0] * camera.scale, -camera.corner[1] * camera.scale] as const;
  return drawPaths(valued, BLEED, (values) => {
    const asked = values.word('fill-pattern');
    const opacity = values.number('fill-opacity');
    if (asked === '' || opacity === 0) return null;
    const hatch = hatches.find((known) => known.id === asked);
    if (hatch === undefined) throw new Error(missing(id, asked, hatches));
    const ink = { colour: hatch.colour, opacity: 1 };
    const width = { 'stroke-width': fraction(hatch.width * stretch) };
    return {
      attributes: { fill: 'none', ...paint('stroke', ink, opacity), ...width },
      within: (outlines) => hatching(outlines, hatch, stretch, origin),
    };
  });
}

function missing(layer: string, asked: string, hatches: readonly Hatch[]): string {
  const known = hatches.map(({ id }) => `"${id}"`).join(', ');
  const has = known === '' ? 'it defines none' : `it has ${known}`;
  return `The style layer "${layer}" asks for the hatch "${asked}", which the style does not define: ${has}.`;
}
