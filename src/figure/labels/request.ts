import type { Camera } from '../camera.ts';
import type { Scene } from '../scene.ts';
import { valuedIn, type Valued } from '../shapes.ts';
import type { Ink, Values } from '../style/parse-values.ts';
import type { StyledLayer } from '../style/styled-layer.ts';
import { setText, type Block, type Setting } from '../text/block.ts';
import { faceOf } from '../text/faces.ts';
import { ownerOf } from './owner.ts';
import { spotsAlong } from './line-spots.ts';
import type { Spot } from './spots.ts';
import { pointSpots, shiftOf } from './style-spots.ts';
import { longestFirst, pointOf } from './trace-points.ts';

/** What a label looks like. */
export interface Look {
  readonly ink: Ink;
  readonly halo: Ink;
  /** Pixels on either side of a stroke of a letter. */
  readonly haloWidth: number;
}

/** A label that the style asks for, with the spots where it may stand, best first. */
export interface LabelRequest {
  readonly layer: string;
  readonly id: string | number | undefined;
  /** Whose ground it need not keep clear of. */
  readonly owner: string;
  /** The text without its line breaks: one thing is named once on a panel. */
  readonly text: string;
  readonly block: Block;
  readonly look: Look;
  readonly spots: readonly Spot[];
  /** Pixels to be kept free round it. */
  readonly padding: number;
  /** Whether it is drawn over others rather than left out. */
  readonly mayOverlap: boolean;
}

/** The labels of all layers in the order in which they get their room: upper layers first. */
export function labelRequests(
  layers: readonly StyledLayer[],
  scene: Scene,
  camera: Camera,
  selected: string | null,
): readonly LabelRequest[] {
  return layers
    .filter((layer) => layer.type === 'symbol')
    .toReversed()
    .flatMap((layer) =>
      valuedIn(layer, scene, camera, selected).flatMap((valued) => requestOf(layer, valued) ?? []),
    );
}

function requestOf(layer: StyledLayer, { feature, values }: Valued): LabelRequest | null {
  const sections = values.sections('text-field');
  const opacity = values.number('text-opacity');
  const traces = feature.traces(0);
  if (opacity === 0 || traces.length === 0) return null;
  const isAlong = values.word('symbol-placement') !== 'point';
  const setting = settingOf(values, isAlong);
  const block = setText(sections, setting);
  if (block.lines.length === 0) return null;
  const ink = values.ink('text-color');
  const point = pointOf(traces);
  return {
    layer: layer.id,
    id: feature.seen.id,
    owner: ownerOf(feature.seen.id, point),
    text: block.lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join(' '),
    block,
    look: {
      ink: { ...ink, opacity: ink.opacity * opacity },
      halo: values.ink('text-halo-color'),
      haloWidth: values.number('text-halo-width'),
    },
    spots: isAlong
      ? spotsAlong(longestFirst(traces), block.width, setting.size, shiftOf(layer, values))
      : pointSpots(values, block, point),
    padding: values.number('text-padding'),
    mayOverlap: values.flag('text-allow-overlap') || values.word('text-overlap') === 'always',
  };
}

function settingOf(values: Values, isAlong: boolean): Setting {
  const size = values.number('text-size');
  const transform = values.word('text-transform');
  return {
    size,
    face: faceOf(values.words('text-font')),
    spacing: values.number('text-letter-spacing'),
    lineHeight: values.number('text-line-height'),
    maxWidth: isAlong ? Infinity : values.number('text-max-width') * size,
    transform: (text) =>
      transform === 'uppercase'
        ? text.toUpperCase()
        : transform === 'lowercase'
          ? text.toLowerCase()
          : text,
  };
}
