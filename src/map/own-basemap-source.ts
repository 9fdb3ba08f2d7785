import { fetchFile } from './own-basemap-fetch.ts';
import { BasemapTrouble } from './own-basemap-trouble.ts';
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

interface Resolved {
  readonly source: SourceSpecification;
  /** Plain text. */
  readonly credits: readonly string[];
}

/**
 * A source with absolute addresses, all on the style's own server: the page may ask no other. The
 * description of its tiles (TileJSON) is fetched here, because it holds addresses too. Rejects with
 * BasemapTrouble.
 * @param address the style's
 * @param name what readers are told that the source is
 */
export async function resolvedSource(
  source: SourceSpecification,
  address: string,
  name: string,
): Promise<Resolved> {
  switch (source.type) {
    case 'vector':
    case 'raster':
    case 'raster-dem': {
      const { url, ...rest } = source;
      const described =
        url === undefined
          ? rest
          : { ...rest, ...(await tileJson(onServer(url, address, name), name)) };
      const base = url === undefined ? address : onServer(url, address, name);
      const tiles = (described.tiles ?? []).map((tile) => onServer(tile, base, name));
      return { source: { ...described, tiles }, credits: plain(described.attribution) };
    }
    case 'geojson': {
      const data =
        typeof source.data === 'string' ? onServer(source.data, address, name) : source.data;
      return { source: { ...source, data }, credits: plain(source.attribution) };
    }
    default:
      throw new BasemapTrouble(`${name} is of the type “${source.type}”, which is not drawn here`);
  }
}

interface TileJson {
  readonly tiles?: string[];
  readonly attribution?: string;
}

/** The members of a TileJSON document that are members of a source too. */
async function tileJson(address: string, name: string): Promise<TileJson> {
  const response = await fetchFile(address, name);
  const document: Readonly<Record<string, unknown>> | null = await response
    .json()
    .catch((cause: unknown) => {
      throw new BasemapTrouble(`${name} is not JSON`, cause);
    });
  const { tiles, minzoom, maxzoom, bounds, scheme, attribution } = document ?? {};
  if (!Array.isArray(tiles) || !tiles.every((tile) => typeof tile === 'string')) {
    throw new BasemapTrouble(`${name} names no tiles`);
  }
  const members = { minzoom, maxzoom, bounds, scheme, attribution };
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return { tiles, ...Object.fromEntries(given) };
}

/** An address absolute, with the braces of {z}/{x}/{y} kept; it must be on the same server as the base. */
function onServer(relative: string, base: string, name: string): string {
  const { origin } = new URL(base);
  const url = URL.canParse(relative, base) ? new URL(relative, base) : null;
  if (url?.origin !== origin) {
    throw new BasemapTrouble(`${name} lies on another server than the style (${relative})`);
  }
  return url.href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}

/** MapLibre's credits are HTML; ours are text. */
function plain(html: string | undefined): readonly string[] {
  if (html === undefined) return [];
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const text = body.textContent.replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [text];
}
