import { byState, byZoom } from '../expressions.ts';
import { REGULAR, SEMIBOLD } from '../fonts.ts';
import { firstOf, OF_WAY, secondOf, secondWording, wording } from '../wording.ts';
import { ASIDE } from './aside.ts';
import { draw } from './draw.ts';
import { isLong } from './line-names.ts';
import type { Drawing } from './draw.ts';
import type { PlaceKind } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Kinds of places that may be drawn as lines. */
export const WAYS: readonly PlaceKind[] = [
  'route',
  'corridor',
  'district',
  'site',
  'city',
  'area',
  'region',
];

/**
 * Names along routes, above the line. Of what the article speaks of, the second name stands below it
 * where a map in both languages is near enough for both.
 */
export function lineLabels(drawing: Drawing, mentioned: boolean): LayerSpecification[] {
  const { labels } = drawing;
  const above = along(drawing, mentioned, {
    role: mentioned ? 'line-label' : 'line-label-context',
    text: wording(firstOf(labels), OF_WAY, '  '),
    aside: -ASIDE,
    from: mentioned ? MENTIONED_FROM : CONTEXT_FROM,
  });
  const second = secondOf(labels);
  if (!mentioned || second === null) return above;
  const text = secondWording(second, OF_WAY);
  const below = { role: 'line-label-second', text, aside: ASIDE, from: BOTH_FROM };
  return [...along(drawing, mentioned, below), ...above];
}

/** A line has to be long enough on the screen to carry its name, and longer to carry two. */
const MENTIONED_FROM = 7;
const BOTH_FROM = 10;
/** What is there for orientation is named later. */
const CONTEXT_FROM = 10.5;

/** Stretches of context along which the article's own route has its name. */
const SHARED: ExpressionSpecification = ['to-boolean', ['get', 'shared']];

interface Side {
  readonly role: string;
  readonly text: ExpressionSpecification;
  /** Down the page. */
  readonly aside: number;
  readonly from: number;
}

function along(
  drawing: Drawing,
  mentioned: boolean,
  { role, text, aside, from }: Side,
): LayerSpecification[] {
  const { theme } = drawing;
  return draw(drawing, role, { shape: 'line', kinds: WAYS, mentioned }, (common) => ({
    ...common,
    type: 'symbol',
    filter: ['all', common.filter, ['!', SHARED], mentioned ? isLong(drawing) : true],
    minzoom: from,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': mentioned ? 250 : 300,
      'symbol-sort-key': ['get', 'number'],
      'text-field': text,
      'text-font': [mentioned ? SEMIBOLD : REGULAR],
      'text-size': mentioned ? byZoom([8, 13], [13, 15]) : 12,
      'text-max-angle': 32,
      'text-offset': [0, aside],
      'text-padding': 3,
    },
    paint: {
      'text-color': byState({
        selected: theme.ink,
        hover: theme.placeText,
        rest: mentioned ? theme.ink : theme.quietText,
      }),
      'text-halo-color': theme.paper,
      'text-halo-width': 1.8,
    },
  }));
}
