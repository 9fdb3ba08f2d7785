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
    ...['text-ignore-placement', 'text-variable-anchor-offset', 'text-max-angle'],
    ...['icon-image', 'icon-size', 'icon-color', 'icon-opacity', 'icon-halo-color'],
    ...['icon-halo-width', 'icon-allow-overlap', 'icon-ignore-placement'],
    // Of what is drawn; drawSigns draws none that go with a text.
    ...['icon-text-fit', 'icon-text-fit-padding'],
  ],
};

/**
 * What says nothing about a flat map that stands still; and how far apart a name is
 * said again along its line, for the figure says each name once a panel.
 */
const IDLE: readonly RegExp[] = [
  /^visibility$/,
  /-transition$/,
  /-pitch-/,
  /^line-round-limit$/,
  /^symbol-spacing$/,
  /^text-optional$/,
];

/** What the figure does in one way only: all text is upright, and whole on its panel. */
const FIXED: Readonly<Record<string, string | boolean>> = {
  'text-keep-upright': true,
  'symbol-avoid-edges': true,
  'symbol-z-order': 'auto',
};

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
  for (const [property, value] of Object.entries(properties)) {
    if (DRAWN[type].includes(property) || IDLE.some((idle) => idle.test(property))) continue;
    const fixed = FIXED[property];
    if (fixed !== undefined && fixed === value) continue;
    const other = fixed === undefined ? '' : ` other than ${JSON.stringify(fixed)}`;
    throw new Error(`The figure can't draw "${property}"${other} of the style layer "${id}".`);
  }
}
