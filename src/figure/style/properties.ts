import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The types of style layers that the figure can draw. */
export type DrawnType = 'background' | 'fill' | 'line' | 'circle' | 'symbol';

/** The properties that the figure draws as MapLibre does, or very nearly. */
const DRAWN: Readonly<Record<DrawnType, readonly string[]>> = {
  background: ['background-color', 'background-opacity'],
  fill: [
    ...['fill-color', 'fill-opacity', 'fill-outline-color', 'fill-sort-key', 'fill-antialias'],
    ...['fill-layer-opacity', 'fill-pattern'],
  ],
  line: [
    ...['line-color', 'line-opacity', 'line-width', 'line-dasharray', 'line-cap'],
    ...['line-join', 'line-miter-limit', 'line-sort-key', 'line-layer-opacity'],
  ],
  circle: [
    ...['circle-radius', 'circle-color', 'circle-opacity', 'circle-stroke-width'],
    ...['circle-stroke-color', 'circle-stroke-opacity', 'circle-sort-key'],
  ],
  symbol: [
    ...['symbol-placement', 'symbol-sort-key', 'text-field', 'text-font', 'text-size'],
    ...['text-color', 'text-opacity', 'text-halo-color', 'text-halo-width'],
    ...['text-anchor', 'text-variable-anchor', 'text-radial-offset', 'text-offset'],
    ...['text-justify', 'text-letter-spacing', 'text-line-height', 'text-max-width'],
    ...['text-padding', 'text-transform', 'text-allow-overlap', 'text-overlap'],
    'text-ignore-placement',
  ],
};

/** What says nothing about a flat map that stands still, or what only spreads labels over tiles. */
const IDLE: readonly RegExp[] = [
  /^visibility$/,
  /-transition$/,
  /-pitch-/,
  /^line-round-limit$/,
  /^symbol-(spacing|z-order|avoid-edges)$/,
  /^text-(optional|keep-upright|max-angle)$/,
];

/** Whether the figure can draw layers of this type. */
export function isDrawnType(type: LayerSpecification['type']): type is DrawnType {
  return type in DRAWN;
}

/** Throws an Error that names the layer and the property if the figure would draw it wrongly. */
export function checkProperties(layer: LayerSpecification): void {
  const { id, type } = layer;
  if (!isDrawnType(type)) {
    throw new Error(`The figure can't draw the style layer "${id}": its type is "${type}".`);
  }
  const properties = { ...layer.layout, ...layer.paint };
  for (const property of Object.keys(properties)) {
    if (DRAWN[type].includes(property) || IDLE.some((idle) => idle.test(property))) continue;
    throw new Error(`The figure can't draw "${property}" of the style layer "${id}".`);
  }
}
