import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * The zoom of the smallest tiles that MapLibre cuts from each kind of source; nearer, it goes on
 * drawing those. Every tile costs a job in the worker and a draw call a layer, so the opening view
 * has few of them. A tile is divided into 8192: at zoom 8 some 15 m at Aleppo, less than the base map
 * is off anywhere, and at zoom 10 some 4 m, a pixel at the nearest zoom that shows places framed.
 */
const SMALLEST = { base: 8, edition: 10 } as const;

/** The style with its own sources in larger tiles; those of an editor's basemap stay as they are. */
export function tiled(style: StyleSpecification): StyleSpecification {
  const sources = { ...style.sources };
  for (const [id, source] of Object.entries(sources)) {
    const maxzoom = smallestOf(id);
    if (source.type === 'geojson' && maxzoom !== null) sources[id] = { ...source, maxzoom };
  }
  return { ...style, sources };
}

function smallestOf(source: string): number | null {
  if (source.startsWith('base-')) return SMALLEST.base;
  return /^(context-|layer-|anchors$|feathers$|way-names$)/.test(source) ? SMALLEST.edition : null;
}
