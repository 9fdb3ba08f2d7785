import type { Pictures } from '../../cartography/pictures.ts';
import type { Picked } from '../../cartography/reading.ts';
import type { Sign } from '../../core/legend.ts';
import type { Camera } from '../camera.ts';
import type { Scene } from '../scene.ts';
import { badgeOf } from '../signs.ts';
import { valuedIn, type Valued } from '../shapes.ts';
import type { Values } from '../style/parse-values.ts';
import type { StyledLayer } from '../style/styled-layer.ts';
import { setText, type Block, type Setting } from '../text/block.ts';
import { faceOf } from '../text/faces.ts';
import { ownerOf } from './owner.ts';
import { spotsAlong } from './line-spots.ts';
import type { LabelRequest } from './label-request.ts';
import { isCentred, pointSpots, shiftOf } from './style-spots.ts';
import { longestFirst, pointOf } from './trace-points.ts';

/** The labels of all layers in the order in which they get their room: upper layers first. */
export function labelRequests(
  layers: readonly StyledLayer[],
  scene: Scene,
  camera: Camera,
  picked: Picked,
  { signs }: Pictures,
): readonly LabelRequest[] {
  return layers
    .filter((layer) => layer.type === 'symbol' && layer.sets('text-field'))
    .toReversed()
    .flatMap((layer) =>
      valuedIn(layer, scene, camera, picked).flatMap((valued) => requestsOf(layer, valued, signs)),
    );
}

/** What parts two names on one line. */
const BETWEEN = ' · ';

/** Along a line two names stand side by side, or, where that finds no room, one under the other. */
function requestsOf(
  layer: StyledLayer,
  valued: Valued,
  signs: readonly Sign[],
): readonly LabelRequest[] {
  const beside = requestOf(layer, valued, signs, BETWEEN);
  if (beside === null) return [];
  if (!beside.isAlong || !beside.text.includes(BETWEEN)) return [beside];
  const under = requestOf(layer, valued, signs, '\n');
  return under === null ? [beside] : [beside, { ...under, names: beside.names }];
}

function requestOf(
  layer: StyledLayer,
  { feature, values }: Valued,
  signs: readonly Sign[],
  between: typeof BETWEEN | '\n',
): LabelRequest | null {
  const sections = values
    .sections('text-field')
    .map((section) => ({ ...section, text: section.text.replace(BETWEEN, between) }));
  const opacity = values.number('text-opacity');
  const traces = feature.traces(0);
  if (opacity === 0 || traces.length === 0) return null;
  const isAlong = values.word('symbol-placement') !== 'point';
  const setting = settingOf(values, isAlong);
  const block = setText(sections, setting);
  if (block.lines.length === 0) return null;
  const ink = values.ink('text-color');
  const point = pointOf(traces);
  // Two lines reach as far to the other side of their middle as to the line that they name.
  const aside = block.lines.length > 1 ? 1 + setting.lineHeight / 2 : 1;
  const owner = ownerOf(feature.seen.id, point);
  const text = textOf(block);
  const badge = badgeOf(layer, values, signs);
  return {
    layer: layer.id,
    id: feature.seen.id,
    owner,
    text,
    // A place's name in a second language may be a layer of its own.
    names: [text.toLowerCase(), `${layer.id} ${owner}`],
    block,
    look: {
      ink: { ...ink, opacity: ink.opacity * opacity },
      halo: values.ink('text-halo-color'),
      haloWidth: values.number('text-halo-width'),
    },
    ...(badge === null ? {} : { badge }),
    spots: isAlong
      ? spotsAlong(longestFirst(traces), {
          width: block.width,
          size: setting.size,
          shift: shiftOf(values) * aside,
          maxAngle: values.number('text-max-angle'),
        })
      : pointSpots(values, block, point),
    padding: values.number('text-padding'),
    mayOverlap: values.flag('text-allow-overlap') || values.word('text-overlap') === 'always',
    keepsRoom: !values.flag('text-ignore-placement'),
    mayHide: false,
    mayPush: false,
    isAlong,
    // A name in the middle of its ground gives way to other names, but to no line.
    isOrdered: isCentred(values),
  };
}

function textOf({ lines }: Block): string {
  return lines.map((line) => line.pieces.map(({ text }) => text).join('')).join(' ');
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
