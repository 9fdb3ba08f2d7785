import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { picturesIn } from '../../../src/cartography/pictures.ts';
import type { Picked } from '../../../src/cartography/reading.ts';
import type { View } from '../../../src/core/view.ts';
import type { XY } from '../../../src/core/mercator.ts';
import { cameraAt } from '../../../src/figure/camera.ts';
import type { FigureData } from '../../../src/figure/figure.ts';
import { labelRequests } from '../../../src/figure/labels/request.ts';
import { FINE, sceneOf } from '../../../src/figure/scene.ts';
import { styledLayers } from '../../../src/figure/style/styled-layer.ts';
import type { Named } from './page.ts';

/** A label that is drawn if there is room for it. */
export interface Label {
  /** Style layer and text, without blanks and capitals. */
  readonly name: string;
  /** Whether it runs along a line, and so is drawn only where the line is long and straight enough. */
  readonly isAlong: boolean;
}

/** The labels that the figure would draw if there were room for all. */
export function figureLabels(
  style: StyleSpecification,
  data: FigureData,
  view: View,
  size: XY,
  picked: Picked,
): readonly Label[] {
  const camera = cameraAt(view, ...size);
  const scene = sceneOf(style, data, camera, FINE);
  return labelRequests(styledLayers(style), scene, camera, picked, picturesIn(style)).map(
    ({ layer, text, isAlong }) => ({ name: nameOf(layer, text), isAlong }),
  );
}

/** The same of the map; what lies beyond the edge is another view's, and what is not seen no label. */
export function mapLabels(
  style: StyleSpecification,
  { zoom }: View,
  found: readonly Named[],
  [width, height]: XY,
  { selected, numbered }: Picked,
): readonly Label[] {
  const layers = styledLayers(style);
  const types = { Point: 1, Line: 2, Polygon: 3 } as const;
  return found
    .filter(({ box: [west, north, east, south] }) => {
      return east >= 0 && south >= 0 && west <= width && north <= height;
    })
    .flatMap(({ layer, properties, type }) => {
      const seen = { type: types[type], id: undefined, properties };
      const isFocus = numbered.some((id) => id === properties['id']);
      const isSelected = selected !== null && selected === properties['id'];
      const state = {
        ...(isSelected ? ({ selected: true } as const) : {}),
        ...(isFocus ? ({ focus: true } as const) : {}),
      };
      const values = layers.find(({ id }) => id === layer)?.values(seen, zoom, state);
      if (values === undefined || values.number('text-opacity') === 0) return [];
      const text = values.sections('text-field').map((section) => section.text);
      const isAlong = values.word('symbol-placement') !== 'point';
      return [{ name: nameOf(layer, text.join('')), isAlong }];
    });
}

function nameOf(layer: string, text: string): string {
  return `${layer}: ${text.replaceAll(/\s/g, '').toLowerCase()}`;
}
