import type { Picked } from '../cartography/reading.ts';
import type { Camera } from './camera.ts';
import { stretchOf } from './hatching.ts';
import type { Stroke } from './labels/line-cover.ts';
import { drawPaths } from './paths.ts';
import type { Scene, SceneFeature } from './scene.ts';
import type { FeatureState, StyledLayer } from './style/styled-layer.ts';
import type { Ink, Seen, Values } from './style/parse-values.ts';
import { element, fraction, type Attributes } from './svg.ts';

/** Pixels round the panel within which shapes are kept, so that no cut shows; wide lines need more. */
export const BLEED = 8;

/** A feature with the values that a layer's properties have for it. */
export interface Valued {
  readonly feature: SceneFeature;
  readonly values: Values;
}

/** The features that a layer draws, in the order in which it draws them. */
export function valuedIn(
  layer: StyledLayer,
  scene: Scene,
  camera: Camera,
  picked: Picked,
): readonly Valued[] {
  if (layer.source === null || !layer.shownAt(camera.zoom)) return [];
  const sortKey = `${layer.type}-sort-key`;
  return scene(layer.source)
    .filter(({ seen }) => layer.holds(seen, camera.zoom))
    .map((feature) => {
      const { seen } = feature;
      const values = layer.values(seen, camera.zoom, stateOf(seen.id, picked));
      return { feature, values, key: values.sets(sortKey) ? values.number(sortKey) : 0 };
    })
    .sort((a, b) => a.key - b.key);
}

/** How the style draws what is picked; what is calm has no state at all. */
function stateOf(id: Seen['id'], { selected, numbered }: Picked): FeatureState {
  const isSelected = selected !== null && id === selected;
  const isFocus = numbered.some((one) => one === id);
  return { ...(isSelected ? { selected: true } : {}), ...(isFocus ? { focus: true } : {}) };
}

/** The background over the whole panel. */
export function drawBackground(layer: StyledLayer, camera: Camera): string {
  const values = layer.values(null, camera.zoom, {});
  const { width, height } = camera;
  const fill = paint('fill', values.ink('background-color'), values.number('background-opacity'));
  return element('rect', { width, height, ...fill });
}

/** Lines, and the outlines of polygons. */
export function drawLines(valued: readonly Valued[], camera: Camera): string {
  const widest = Math.max(0, ...valued.map(({ values }) => values.number('line-width')));
  return drawPaths(valued, Math.max(BLEED, Math.ceil(widest)), (values) => {
    const width = values.number('line-width');
    const opacity = values.number('line-opacity');
    if (width <= 0 || opacity === 0) return null;
    const unit = values.floored('line-width') * stretchOf(camera);
    const dashes = values.numbers('line-dasharray').map((share) => fraction(share * unit));
    const join = values.word('line-join');
    const cap = values.word('line-cap');
    const attributes = {
      fill: 'none',
      ...paint('stroke', values.ink('line-color'), opacity),
      'stroke-width': fraction(width),
      'stroke-linecap': cap === 'butt' ? null : cap,
      'stroke-linejoin': join === 'miter' ? null : join,
      'stroke-miterlimit': join === 'miter' ? fraction(values.number('line-miter-limit')) : null,
      'stroke-dasharray': dashes.length === 0 ? null : dashes.join(' '),
    };
    return { attributes };
  });
}

/** From this opacity and width in pixels on, a line is one that a name should not hide. */
const SEEN = { opacity: 0.4, width: 0.6 } as const;

/** The lines that a layer draws as names see them: a route of the edition matters most. */
export function strokesOf(layer: StyledLayer, valued: readonly Valued[]): readonly Stroke[] {
  const isPlace = layer.source?.startsWith('layer-') === true;
  return valued
    .filter(({ values }) => {
      const opacity = values.number('line-opacity') * values.number('line-layer-opacity');
      return opacity >= SEEN.opacity && values.number('line-width') >= SEEN.width;
    })
    .flatMap(({ feature }) => {
      const weight = !isPlace ? 1 : feature.seen.properties['mentioned'] === true ? 20 : 3;
      return feature.traces(BLEED).map((trace) => ({ trace, weight: trace.closed ? 0.5 : weight }));
    });
}

/** What a layer draws, made paler as one picture where the style says so. */
export function asOne(layer: StyledLayer, camera: Camera, markup: string): string {
  const values = layer.values(null, camera.zoom, {});
  const opacity = fraction(values.number(`${layer.type}-layer-opacity`));
  return markup === '' || opacity === '1' ? markup : element('g', { opacity }, markup);
}

/** A colour as the attributes of a fill or a stroke. */
export function paint(what: 'fill' | 'stroke', ink: Ink, opacity: number): Attributes {
  const whole = fraction(ink.opacity * opacity);
  return { [what]: ink.colour, [`${what}-opacity`]: whole === '1' ? null : whole };
}
