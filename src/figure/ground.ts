import type { Pictures } from '../cartography/pictures.ts';
import type { Picked } from '../cartography/reading.ts';
import type { Camera } from './camera.ts';
import { drawCircles, type Dot } from './circles.ts';
import { drawFills, drawHatches } from './fills.ts';
import type { Stroke } from './labels/line-cover.ts';
import type { Scene } from './scene.ts';
import { drawSigns } from './signs.ts';
import { asOne, drawBackground, drawLines, strokesOf, valuedIn } from './shapes.ts';
import type { StyledLayer } from './style/styled-layer.ts';

/** Everything of a map but its text. */
export interface Ground {
  /** Markup and dots, bottom to top. */
  readonly pieces: readonly (string | Dot)[];
  /** Names should rather not stand on them. */
  readonly strokes: readonly Stroke[];
}

/** Draws the style's layers from the bottom up; text comes above all of them. */
export function drawGround(
  layers: readonly StyledLayer[],
  scene: Scene,
  camera: Camera,
  picked: Picked,
  { hatches, signs }: Pictures,
): Ground {
  const pieces: (string | Dot)[] = [];
  const strokes: Stroke[] = [];
  for (const layer of layers) {
    const valued = valuedIn(layer, scene, camera, picked);
    if (layer.type === 'background') pieces.push(drawBackground(layer, camera));
    if (layer.type === 'fill') {
      const fills = layer.sets('fill-pattern')
        ? drawHatches(layer, valued, camera, hatches)
        : drawFills(valued);
      pieces.push(asOne(layer, camera, fills));
    }
    if (layer.type === 'line') {
      pieces.push(asOne(layer, camera, drawLines(valued, camera)));
      strokes.push(...strokesOf(layer, valued));
    }
    if (layer.type === 'symbol' && layer.sets('icon-image')) {
      pieces.push(...drawSigns(layer, valued, signs));
    }
    if (layer.type === 'circle') {
      pieces.push(...drawCircles(valued, layer.source?.startsWith('context-') === true));
    }
  }
  return { pieces, strokes };
}

/** The dots among the pieces of a map. */
export function dotsOf({ pieces }: Ground): readonly Dot[] {
  return pieces.filter((piece) => typeof piece !== 'string');
}

/** The ground as markup. @param isShown whether a dot is drawn */
export function groundMarkup({ pieces }: Ground, isShown: (dot: Dot) => boolean): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : isShown(piece) ? piece.markup : ''))
    .join('');
}
