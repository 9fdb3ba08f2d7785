import { byState, byZoom } from '../expressions.ts';
import { SEMIBOLD } from '../fonts.ts';
import { distance, onMercator, zoomWhere } from '../metres.ts';
import { alongFrom } from '../way-names.ts';
import { leadingOf, OF_WAY, wordingNear } from '../wording.ts';
import { aboveFirst, sides } from './beside.ts';
import { drawNames } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { DrawnFeature } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Position } from 'geojson';

/** Ems between a way and its name, the best first. */
const NEAR = [0.8, 1.2] as const;
const FAR = [1.6, 2, 2.2] as const;
/** The same for a name past one of its ends, where there is no room along it. */
const PAST_THE_END = [4.2, 3.4] as const;
/** Pixels of a line that is worth naming. */
const NAMED_FROM = 40;
/** The last zoom level that a style may name. */
const LAST = 24;
/**
 * The names of the article's ways beside them, from when they can be seen until they are long enough
 * to have their names along them.
 */
export function lineNames(drawing: Drawing): LayerSpecification[] {
  const { theme, labels } = drawing;
  const isSeen: ExpressionSpecification = ['>=', ['zoom'], perWay(drawing, seenFrom)];
  // Not from when its anchor is worth a name: a line is worth one as soon as it is seen.
  const ofWays: ExpressionSpecification = [
    'all',
    ['==', ['get', 'layer'], drawing.layer],
    ['==', ['get', 'mark'], 'line'],
    ['==', ['get', 'mentioned'], true],
  ];
  const isShort: ExpressionSpecification = ['!', isLong(drawing)];
  return drawNames(drawing, 'line-name', ['line'], true, (common) => ({
    ...common,
    type: 'symbol',
    filter: ['all', ofWays, isSeen, isShort],
    layout: {
      'text-field': wordingNear(labels, OF_WAY),
      'text-font': [SEMIBOLD],
      'text-size': byZoom([8, 12.5], [13, 14]),
      'text-line-height': leadingOf(labels),
      // Beside the whole of its way, near it where that is straight.
      'text-variable-anchor-offset': [
        ...NEAR.flatMap(aboveFirst),
        ...PAST_THE_END.flatMap(sides),
        ...FAR.flatMap(aboveFirst),
      ],
      'text-justify': 'auto',
      'text-padding': 2,
      'symbol-sort-key': ['get', 'number'],
    },
    paint: {
      'text-color': byState({
        selected: theme.placeText,
        focus: theme.ink,
        hover: theme.placeText,
        rest: theme.ink,
      }),
      'text-halo-color': theme.paper,
      'text-halo-width': 1.8,
    },
  }));
}

/** Whether one of the article's ways is long enough on the screen to have its name along it. */
function isLong(drawing: Drawing): ExpressionSpecification {
  return ['>=', ['zoom'], perWay(drawing, alongFrom)];
}

/** A zoom level for each of the layer's ways; 0 for what is none. */
function perWay(
  { features }: Drawing,
  zoomOf: (feature: DrawnFeature) => number,
): ExpressionSpecification | number {
  const zooms = features.flatMap((feature) =>
    feature.properties.mentioned && linesOf(feature).length > 0
      ? [[feature.properties.id, Math.min(LAST, Math.round(zoomOf(feature) * 100) / 100)] as const]
      : [],
  );
  const [first, ...more] = zooms;
  if (first === undefined) return 0;
  return ['match', ['get', 'id'], ...first, ...more.flat(), 0];
}

function seenFrom(feature: DrawnFeature): number {
  return zoomWhere(lengthOf(feature), NAMED_FROM);
}

/** Stretched metres of a feature's longest line. */
function lengthOf(feature: DrawnFeature): number {
  const lengths = linesOf(feature).map((line) =>
    line.reduce((sum, to, index) => {
      const from = line[index - 1];
      return from === undefined ? 0 : sum + distance(spot(from), spot(to));
    }, 0),
  );
  return Math.max(1, ...lengths);
}

function linesOf({ geometry }: DrawnFeature): readonly (readonly Position[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function spot([lng = 0, lat = 0]: Position): ReturnType<typeof onMercator> {
  return onMercator([lng, lat]);
}
