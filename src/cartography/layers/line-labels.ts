import { byState, byZoom } from '../expressions.ts';
import { REGULAR, SEMIBOLD } from '../fonts.ts';
import { draw } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { PlaceKind } from '../../core/model.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const WAYS: readonly PlaceKind[] = [
  'route',
  'corridor',
  'district',
  'site',
  'city',
  'area',
  'region',
];

/** Names along routes: English above the line; for what the article speaks of, Arabic below it. */
export function lineLabels(drawing: Drawing, mentioned: boolean): LayerSpecification[] {
  const english = names(drawing, mentioned, 'name');
  return mentioned ? [...names(drawing, mentioned, 'nameAr'), ...english] : english;
}

/** Beside the line, not on it: the line is what it names. In ems, down the page. */
const ASIDE = { name: -0.85, nameAr: 0.95 } as const;
/** Arabic joins where a line is long enough on the screen to carry both. */
const FROM = { name: 7, nameAr: 11 } as const;
/** What is there for orientation is named later. */
const CONTEXT_FROM = 9;

function names(
  drawing: Drawing,
  mentioned: boolean,
  name: 'name' | 'nameAr',
): LayerSpecification[] {
  const { theme } = drawing;
  const subset = { shape: 'line', kinds: WAYS, mentioned } as const;
  const role = mentioned ? `line-label${name === 'nameAr' ? '-ar' : ''}` : 'line-label-context';
  return draw(drawing, role, subset, (common) => ({
    ...common,
    type: 'symbol',
    minzoom: mentioned ? FROM[name] : CONTEXT_FROM,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': mentioned ? 250 : 420,
      'symbol-sort-key': ['get', 'number'],
      'text-field': ['get', name],
      'text-font': [mentioned ? SEMIBOLD : REGULAR],
      'text-size': mentioned ? byZoom([8, 12.5], [13, 14]) : 12,
      'text-max-angle': 32,
      'text-offset': [0, ASIDE[name]],
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
