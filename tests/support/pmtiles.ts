import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { zxyToTileId } from 'pmtiles';
import type { FeatureCollection } from 'geojson';
import { toWorld } from '../../src/core/mercator.ts';
import type { Bounds } from '../../src/core/model.ts';

/** What is written into a file of vector tiles. */
export interface Extract {
  /** By the name of the layer. */
  readonly layers: Readonly<Record<string, FeatureCollection>>;
  readonly bounds: Bounds;
  readonly zooms: readonly [from: number, to: number];
}

interface Tile {
  readonly id: number;
  readonly bytes: Buffer;
}

const GZIP = 2;
const MVT = 1;

/**
 * A PMTiles file, version 3, with one root directory and all that can be compressed compressed
 * (github.com/protomaps/PMTiles, spec/v3).
 */
export function writePmtiles({ layers, bounds, zooms }: Extract): Buffer {
  const tiles = tilesOf(layers, bounds, zooms);
  const directory = gzipSync(directoryOf(tiles));
  const names = Object.keys(layers).map((id) => ({ id, fields: {} }));
  const metadata = gzipSync(JSON.stringify({ name: 'Made up', vector_layers: names }));
  const data = Buffer.concat(tiles.map(({ bytes }) => bytes));
  const header = Buffer.alloc(127);
  header.write('PMTiles\u0003', 0, 'latin1');
  let at = header.length;
  for (const [i, { length }] of [directory, metadata, Buffer.alloc(0), data].entries()) {
    header.writeBigUInt64LE(BigInt(at), 8 + 16 * i);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * i);
    at += length;
  }
  for (const offset of [72, 80, 88]) header.writeBigUInt64LE(BigInt(tiles.length), offset);
  header.set([1, GZIP, GZIP, MVT, ...zooms], 96);
  for (const [i, degrees] of bounds.entries()) {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i);
  }
  return Buffer.concat([header, directory, metadata, data]);
}

/** By id, as the directory wants them. */
function tilesOf(
  layers: Extract['layers'],
  [west, south, east, north]: Bounds,
  [from, to]: Extract['zooms'],
): readonly Tile[] {
  const cut = Object.entries(layers).map(
    ([name, data]) => [name, new GeoJSONVT(data, { maxZoom: to, buffer: 256 })] as const,
  );
  const tiles: Tile[] = [];
  for (let z = from; z <= to; z++) {
    const [left, top] = toWorld([west, north]).map((part) => Math.floor(part * 2 ** z));
    const [right, bottom] = toWorld([east, south]).map((part) => Math.floor(part * 2 ** z));
    for (let x = left!; x <= right!; x++) {
      for (let y = top!; y <= bottom!; y++) {
        const parts = cut.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y);
          return tile === null ? [] : [[name, tile] as const];
        });
        if (parts.length === 0) continue;
        const bytes = fromGeojsonVt(Object.fromEntries(parts), { version: 2, extent: 4096 });
        tiles.push({ id: zxyToTileId(z, x, y), bytes: gzipSync(bytes) });
      }
    }
  }
  return tiles.toSorted((a, b) => a.id - b.id);
}

/** Column by column: ids as differences, how often each stands, lengths, and 0 for "right after". */
function directoryOf(tiles: readonly Tile[]): Buffer {
  const ids = tiles.map(({ id }, i) => id - (tiles[i - 1]?.id ?? 0));
  const lengths = tiles.map(({ bytes }) => bytes.length);
  const once = tiles.map(() => 1);
  const offsets = tiles.map((_, i) => (i === 0 ? 1 : 0));
  return Buffer.from([tiles.length, ...ids, ...once, ...lengths, ...offsets].flatMap(varint));
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
