import { FEATHER_STEPS } from '../../core/edgeless.ts';
import { byState, byZoom } from '../expressions.ts';
import { CHOSEN_HATCH, MIXED_HATCH, OTHER_HATCH, VAGUE_HATCH } from '../hatch.ts';
import { holds, VAGUE } from '../shape.ts';
import { drawFades, pickedOnly } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const MIXED: ExpressionSpecification = ['to-boolean', ['get', 'mixed']];
/** What the article speaks of, and what belongs to it in part. */
const OURS: ExpressionSpecification = ['any', ['get', 'mentioned'], MIXED];
/** Where the very position is uncertain the tint is half as strong, and on a front line less. */
const STRENGTH: ExpressionSpecification = [
  'case',
  MIXED,
  0.2,
  ['match', ['get', 'certainty'], 'uncertain', 0.5, 1],
];
/** Of the outlines every second one: lines that thin out towards the rim. */
const HATCHED: ExpressionSpecification = ['==', ['%', ['get', 'step'], 2], 0];

/** The colour of context is paler than the article's, so more of it is needed to be seen. */
export const CONTEXT_TINT = 1.8;

/** Areas without edges that are there for orientation: on open land, for built-up land covers them. */
export function contextFades(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  const tint = theme.tint * CONTEXT_TINT;
  return [
    ...tinted(drawing, 'vague-context', false, { colour: theme.context, tint }),
    ...hatch(drawing, 'other-hatch', ['!', OURS], OTHER_HATCH, 0.06),
  ];
}

/**
 * Areas without edges: a tint that fades inwards from the rim and a sparse hatch, so that vagueness
 * is seen, in grey too.
 */
export function fades(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  return [
    ...tinted(drawing, 'vague', true, { colour: theme.place, tint: theme.tint }),
    ...hatch(
      drawing,
      'vague-hatch',
      ['all', ['get', 'mentioned'], ['!', MIXED]],
      VAGUE_HATCH,
      0.13,
    ),
    ...hatch(drawing, 'mixed-hatch', MIXED, MIXED_HATCH, 0.28),
  ];
}

/** The same areas while the reader asks for them: deeper, and the picked one with heavier lines. */
export function chosenFades(drawing: Drawing): LayerSpecification[] {
  const tint = byState({ selected: 0.2, focus: 0.09, hover: 0.07, beside: 0.03, rest: 0 });
  return [
    ...drawFades(drawing, 'vague-chosen', true, 'until', (common) => ({
      ...common,
      type: 'fill',
      paint: {
        'fill-antialias': false,
        'fill-color': drawing.theme.place,
        'fill-opacity': share(tint),
      },
    })),
    ...drawFades(drawing, 'chosen-hatch', HATCHED, 'lasts', (common) => ({
      ...common,
      metadata: pickedOnly(common),
      type: 'fill',
      paint: {
        'fill-antialias': false,
        'fill-pattern': CHOSEN_HATCH,
        'fill-opacity': byState({ selected: 0.17, focus: 0, rest: 0 }),
      },
    })),
  ];
}

/**
 * Where areas overlap the tint must not darken: it is one picture, paler as a whole. (Eight very pale
 * fills over one another would also lose their hue to the rounding of the screen's colours.)
 */
function tinted(
  drawing: Drawing,
  role: string,
  ours: boolean,
  { colour, tint }: { readonly colour: string; readonly tint: number },
): LayerSpecification[] {
  const isThere = drawing.features.some(
    (feature) =>
      holds({ shape: 'area', kinds: VAGUE }, feature) &&
      (feature.properties.mentioned || feature.properties.mixed === true) === ours,
  );
  if (!isThere) return [];
  return drawFades(drawing, role, ours ? OURS : ['!', OURS], 'until', (common) => ({
    ...common,
    type: 'fill',
    paint: {
      'fill-antialias': false,
      'fill-color': colour,
      'fill-opacity': share(STRENGTH),
      'fill-layer-opacity': tint,
    },
  }));
}

function hatch(
  drawing: Drawing,
  role: string,
  which: ExpressionSpecification,
  pattern: string,
  opacity: number,
): LayerSpecification[] {
  return drawFades(drawing, role, ['all', which, HATCHED], 'lasts', (common) => ({
    ...common,
    type: 'fill',
    paint: {
      'fill-antialias': false,
      'fill-pattern': pattern,
      // Among streets it is all that is left of the area, and lies over all of them.
      'fill-opacity': byZoom(
        [6, opacity * 0.4],
        [10, opacity],
        [13, opacity],
        [14.5, opacity * 0.6],
      ),
    },
  }));
}

/**
 * The opacity of one of the nested outlines, by which all of them together go up to `whole` in even
 * steps: with n steps, s laid over k - 1 of them leaves (1 - s (k - 1) / n) to cover.
 */
function share(whole: number | ExpressionSpecification): ExpressionSpecification {
  const below: ExpressionSpecification = ['-', ['get', 'step'], 1];
  return ['/', whole, ['-', FEATHER_STEPS, ['*', whole, below]]];
}
