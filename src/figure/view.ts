import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { picturesIn } from '../cartography/pictures.ts';
import { NOTHING_PICKED, withPicked, type Picked } from '../cartography/reading.ts';
import type { View } from '../core/view.ts';
import type { XY } from '../core/mercator.ts';
import { cameraAt } from './camera.ts';
import type { FigureData } from './data.ts';
import { dotsOf, drawGround, groundMarkup } from './ground.ts';
import { drawLabels } from './labels/draw-labels.ts';
import { coverOf } from './labels/line-cover.ts';
import { placeLabels } from './labels/place-labels.ts';
import { labelRequests } from './labels/request.ts';
import { takenBy } from './labels/taken.ts';
import { ROOT } from './picture.ts';
import { FINE, sceneOf } from './scene.ts';
import { styledLayers } from './style/styled-layer.ts';
import { decimal, element } from './svg.ts';

/**
 * The style as it looks at a view, and nothing besides: what MapLibre shows there, as a standalone
 * SVG. Throws an Error on a style that the figure can't draw.
 * @param size width and height in CSS pixels
 */
export function renderView(
  view: View,
  size: XY,
  style: StyleSpecification,
  data: FigureData,
  picked: Picked = NOTHING_PICKED,
): string {
  const [width, height] = size;
  const camera = cameraAt(view, width, height);
  const scene = sceneOf(style, data, camera, FINE);
  const layers = styledLayers(withPicked(style, picked));
  const pictures = picturesIn(style);
  const ground = drawGround(layers, scene, camera, picked, pictures);
  const requests = labelRequests(layers, scene, camera, picked, pictures);
  const field = { taken: takenBy(dotsOf(ground)), cover: coverOf(ground.strokes, size) };
  const labels = placeLabels(requests, size, field);
  const box = { width: decimal(width), height: decimal(height) };
  const root = { ...ROOT, ...box, viewBox: `0 0 ${box.width} ${box.height}` };
  return element(
    'svg',
    root,
    groundMarkup(ground, () => true),
    drawLabels(labels),
  );
}
