import type {
  GeoJSONSourceSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';

/** What a style says besides its layers that the figure heeds, or that a flat, still map can't show. */
const KNOWN: readonly string[] = [
  ...['version', 'name', 'metadata', 'center', 'zoom', 'sources', 'layers'],
  ...['font-faces', 'glyphs', 'light', 'transition'],
];

/** What turns or tips the map, unless it is 0. */
const UPRIGHT: readonly string[] = ['bearing', 'pitch', 'roll'];

/** What a GeoJSON source says that the figure heeds, or that only tells how tiles are cut. */
const OF_SOURCE: readonly string[] = [
  ...['type', 'data', 'promoteId', 'attribution', 'maxzoom', 'buffer', 'tolerance'],
];

/** Throws an Error that names what the figure would draw wrongly. */
export function checkStyle(style: StyleSpecification): void {
  const strange = Object.entries(style).find(
    ([member, value]) =>
      !KNOWN.includes(member) &&
      !(UPRIGHT.includes(member) && value === 0) &&
      !(member === 'projection' && style.projection?.type === 'mercator'),
  );
  if (strange !== undefined) {
    throw new Error(`The figure can't draw a style with "${strange[0]}".`);
  }
  for (const [id, source] of Object.entries(style.sources)) geoJsonSource(id, source);
  for (const layer of style.layers) {
    if (!('source' in layer) || typeof layer.source !== 'string') continue;
    if (style.sources[layer.source] !== undefined) continue;
    throw new Error(
      `The style layer "${layer.id}" draws the source "${layer.source}", which the style does not have.`,
    );
  }
}

/** A source as one of GeoJSON. Throws an Error for one that the figure can't draw. */
export function geoJsonSource(id: string, source: SourceSpecification): GeoJSONSourceSpecification {
  if (source.type !== 'geojson') {
    throw new Error(`The figure can't draw the source "${id}": its type is "${source.type}".`);
  }
  const unknown = Object.keys(source).find((member) => !OF_SOURCE.includes(member));
  if (unknown !== undefined) {
    throw new Error(`The figure can't draw the source "${id}" with "${unknown}".`);
  }
  return source;
}
