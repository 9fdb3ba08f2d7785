/** The base map in two parts: the files that the map opens with, and the whole ones. */
import { GeoJSONSource } from 'maplibre-gl';
import { openingBox } from '../core/base-detail.ts';
import { isWithin } from '../core/bounds.ts';
import type { Bounds } from '../core/model.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LibreMap } from 'maplibre-gl';

/** The sources of which there are two files; both hold the whole world, but not in the same detail. */
const DIVIDED = ['base-land', 'base-borders', 'base-lakes', 'base-rivers'];
/** The source whose extent says where the two are the same. */
const COUNTRY = 'base-countries';

/** Which of the base's files one map draws. */
export interface BaseParts {
  /** The style with the addresses of the files that are drawn now. */
  addressed(style: StyleSpecification): StyleSpecification;
  /** Sees to it that the whole files come once the map shows more than the opening ones hold. */
  watch(map: LibreMap): void;
}

/** The base of a map that has drawn nothing yet: the opening files will do until it is moved. */
export function baseParts(): BaseParts {
  let whole = false;
  let addresses: readonly (readonly [source: string, address: string])[] = [];
  return {
    addressed(style) {
      addresses = wholeAddresses(style);
      return whole ? style : openingStyle(style);
    },
    watch(map) {
      void map.once('style.load', async () => {
        const box = await openingBoxOn(map);
        const look = (): void => {
          if (box === null || isWithin(boundsOf(map), box)) return;
          map.off('move', look);
          whole = true;
          for (const [source, address] of addresses) bring(map, source, address);
        };
        map.on('move', look);
        look();
      });
    },
  };
}

/** The style with the files that a map opens with: `basemap/opening/land.json` for `basemap/land.json`. */
function openingStyle(style: StyleSpecification): StyleSpecification {
  const sources = { ...style.sources };
  for (const [id, address] of wholeAddresses(style)) {
    const data = address.replace(/[^/]*$/, 'opening/$&');
    const source = sources[id];
    if (source?.type === 'geojson') sources[id] = { ...source, data };
  }
  return { ...style, sources };
}

function wholeAddresses({ sources }: StyleSpecification): (readonly [string, string])[] {
  return DIVIDED.flatMap((id) => {
    const source = sources[id];
    return source?.type === 'geojson' && typeof source.data === 'string'
      ? [[id, source.data] as const]
      : [];
  });
}

/** Where the opening files are as good as the whole ones; null for a style without the base. */
async function openingBoxOn(map: LibreMap): Promise<Bounds | null> {
  const country = map.getSource(COUNTRY);
  if (!(country instanceof GeoJSONSource)) return null;
  const [[west, south], [east, north]] = (await country.getBounds()).toArray();
  return openingBox([west, south, east, north]);
}

function boundsOf(map: LibreMap): Bounds {
  const [[west, south], [east, north]] = map.getBounds().toArray();
  return [west, south, east, north];
}

/** The source goes on drawing what it has until the file is there; where it fails, the next move asks again. */
function bring(map: LibreMap, id: string, address: string): void {
  const source = map.getSource(id);
  if (!(source instanceof GeoJSONSource)) return;
  const again = (): void => void map.once('moveend', () => bring(map, id, address));
  source.on('error', again);
  void source.setData(address).then(() => source.off('error', again));
}
