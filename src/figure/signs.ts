import type { Sign } from '../core/legend.ts';
import type { XY } from '../core/mercator.ts';
import type { Dot } from './circles.ts';
import { ownerOf } from './labels/owner.ts';
import { paint, type Valued } from './shapes.ts';
import type { Ink, Values } from './style/parse-values.ts';
import type { StyledLayer } from './style/styled-layer.ts';
import { element, fraction } from './svg.ts';

/** How a sign is drawn: its rim lies outside its outline. */
export interface SignLook {
  readonly outline: Sign['outline'];
  /** Pixels of the sign's own. */
  readonly size: number;
  readonly fill: Ink;
  readonly rim: Ink;
  readonly rimWidth: number;
}

/**
 * The signs of a layer's points, the lower ones last, as MapLibre draws what may overlap; those that
 * are fitted to a text are drawn with it. Throws as `signLook` does.
 */
export function drawSigns(
  layer: StyledLayer,
  valued: readonly Valued[],
  signs: readonly Sign[],
): readonly Dot[] {
  const drawn = valued.flatMap(({ feature, values }) => {
    if (values.word('icon-text-fit') !== 'none') return [];
    const look = signLook(layer, values, signs);
    if (look === null) return [];
    return feature.traces(Math.ceil(radiusOf(look))).flatMap(({ points }) =>
      points.map((at) => ({
        markup: signAt(at, look),
        at,
        radius: radiusOf(look),
        owner: ownerOf(feature.seen.id, at),
        isMark: true,
        isContext: layer.source?.startsWith('context-') === true,
      })),
    );
  });
  return drawn.sort((a, b) => a.at[1] - b.at[1]);
}

/** The sign that the text of a label stands on; null for none. Throws as `signLook` does. */
export function badgeOf(
  layer: StyledLayer,
  values: Values,
  signs: readonly Sign[],
): SignLook | null {
  const fit = values.word('icon-text-fit');
  if (fit === 'none') return null;
  if (fit !== 'height') throw new Error(fitted(layer.id, fit));
  return signLook(layer, values, signs);
}

/**
 * The sign that a layer has for a feature; null for none. Throws an Error that names the layer for a
 * sign that the style does not define, and for signs that would have to make room for one another.
 */
function signLook(layer: StyledLayer, values: Values, signs: readonly Sign[]): SignLook | null {
  const asked = values.word('icon-image');
  const opacity = values.number('icon-opacity');
  if (asked === '' || opacity === 0) return null;
  const sign = signs.find(({ id }) => id === asked);
  if (sign === undefined) throw new Error(missing(layer.id, asked, signs));
  if (!values.flag('icon-allow-overlap')) throw new Error(crowded(layer.id));
  return lookOf(sign, values, opacity);
}

/** A sign round a spot. */
export function signAt([x, y]: XY, { outline, size, fill, rim, rimWidth }: SignLook): string {
  const d = `M${outline.map(([dx, dy]) => `${fine(x + dx * size)} ${fine(y + dy * size)}`).join('L')}z`;
  const line = { 'stroke-width': fraction(2 * rimWidth), 'stroke-linejoin': 'round' };
  const outer = element('path', {
    d,
    ...paint('fill', rim, 1),
    ...paint('stroke', rim, 1),
    ...line,
  });
  return (rimWidth > 0 ? outer : '') + element('path', { d, ...paint('fill', fill, 1) });
}

/** How far a sign reaches from its place, in pixels. */
function radiusOf({ outline, size, rimWidth }: SignLook): number {
  return Math.max(...outline.map(([x, y]) => Math.hypot(x, y))) * size + rimWidth;
}

function lookOf({ outline }: Sign, values: Values, opacity: number): SignLook {
  const ink = (property: string): Ink => {
    const whole = values.ink(property);
    return { ...whole, opacity: whole.opacity * opacity };
  };
  return {
    outline,
    size: values.number('icon-size'),
    fill: ink('icon-color'),
    rim: ink('icon-halo-color'),
    rimWidth: values.number('icon-halo-width'),
  };
}

/** Hundredths: a tenth of a pixel off would show in so small an outline. */
function fine(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function missing(layer: string, asked: string, signs: readonly Sign[]): string {
  const known = signs.map(({ id }) => `"${id}"`).join(', ');
  const has = known === '' ? 'it defines none' : `it has ${known}`;
  return `The style layer "${layer}" asks for the sign "${asked}", which the style does not define: ${has}.`;
}

function crowded(layer: string): string {
  return `The figure can't draw the style layer "${layer}" without "icon-allow-overlap": its signs make no room for one another.`;
}

function fitted(layer: string, fit: string): string {
  return `The figure can't draw the style layer "${layer}" with "icon-text-fit" "${fit}": its signs keep their shape.`;
}
