import type { Camera } from './camera.ts';
import { drawCircles, type Dot } from './circles.ts';
import type { Scene } from './scene.ts';
import { asOne, drawBackground, drawFills, drawLines, valuedIn } from './shapes.ts';
import type { StyledLayer } from './style/styled-layer.ts';

/** Everything of a map but its text. */
export interface Ground {
  readonly markup: string;
  /** Names should keep clear of them. */
  readonly dots: readonly Dot[];
}

/** Draws the style's layers from the bottom up; text comes above all of them. */
export function drawGround(
  layers: readonly StyledLayer[],
  scene: Scene,
  camera: Camera,
  selected: string | null,
): Ground {
  let markup = '';
  const dots: Dot[] = [];
  for (const layer of layers) {
    const valued = valuedIn(layer, scene, camera, selected);
    if (layer.type === 'background') markup += drawBackground(layer, camera);
    if (layer.type === 'fill') markup += asOne(layer, camera, drawFills(valued));
    if (layer.type === 'line') markup += asOne(layer, camera, drawLines(valued));
    if (layer.type === 'circle') {
      const circles = drawCircles(valued);
      markup += circles.markup;
      dots.push(...circles.dots);
    }
  }
  return { markup, dots };
}
