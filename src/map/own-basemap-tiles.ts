import { addProtocol } from 'maplibre-gl';
import { openArchive } from './own-basemap-archive.ts';
import { basemapLabels } from './own-basemap-labels.ts';
import { basemapMarks, SCHEMA } from './own-basemap-marks.ts';
import { BasemapTrouble } from './own-basemap-trouble.ts';
import { OWN } from './own-basemap-types.ts';
import type { OpenedBasemap } from './own-basemap-types.ts';
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PMTiles } from 'pmtiles';

const SOURCE = `${OWN}tiles`;
/** A scheme of our own: MapLibre asks us for what it would ask a server for. */
const SCHEME = 'own-basemap';

/**
 * A PMTiles file with tiles in the schema of Protomaps' basemap, drawn in the colours of our theme.
 * Rejects with BasemapTrouble.
 * @param name what readers are told that it is
 * @param taken the names that our own layers give already
 */
export async function openTiles(
  address: string,
  name: string,
  taken: readonly string[],
): Promise<OpenedBasemap> {
  const archive = await openArchive(address, name);
  const unread = (cause: unknown): never => {
    throw new BasemapTrouble(`${name} is damaged`, cause);
  };
  const { minLon, minLat, maxLon, maxLat, minZoom, maxZoom } = await archive
    .getHeader()
    .catch(unread);
  const layers = layersIn(await archive.getMetadata().catch(unread));
  if (layers !== null && !layers.some((layer) => SCHEMA.includes(layer))) {
    throw new BasemapTrouble(`${name} has none of the layers of Protomaps’ basemap`);
  }
  serve(archive);
  const source: SourceSpecification = {
    type: 'vector',
    tiles: [`${SCHEME}://{z}/{x}/{y}`],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [minLon, minLat, maxLon, maxLat],
  };
  return {
    bounds: [minLon, minLat, maxLon, maxLat],
    credits: [],
    drawn: ({ theme, labels }) => ({
      sources: { [SOURCE]: source },
      marks: basemapMarks(SOURCE, theme),
      labels: basemapLabels(SOURCE, theme, labels, taken),
      whole: false,
    }),
  };
}

/** Gives MapLibre the tiles that it asks for under our scheme; none where the file has none. */
function serve(archive: PMTiles): void {
  addProtocol(SCHEME, async ({ url }, { signal }) => {
    const [, z, x, y] = /(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
    const tile = await archive.getZxy(Number(z), Number(x), Number(y), signal);
    return { data: tile?.data ?? new ArrayBuffer(0) };
  });
}

/** The names of a file's layers by its metadata; null where they do not tell. */
function layersIn(metadata: unknown): readonly string[] | null {
  if (typeof metadata !== 'object' || metadata === null) return null;
  if (!('vector_layers' in metadata) || !Array.isArray(metadata.vector_layers)) return null;
  const layers: readonly unknown[] = metadata.vector_layers;
  return layers.flatMap((layer) =>
    typeof layer === 'object' && layer !== null && 'id' in layer ? [String(layer.id)] : [],
  );
}
