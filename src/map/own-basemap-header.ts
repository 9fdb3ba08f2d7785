import { bytesToHeader, Compression, TileType } from 'pmtiles';

/** The bytes of a PMTiles file that say what is in it. */
const HEADER_SIZE = 127;

/** What browsers can undo; files that do not say are not compressed. */
const READABLE = [Compression.Unknown, Compression.None, Compression.Gzip];

/**
 * What keeps a file from being drawn, as a clause to follow its name; null when nothing does
 * (PMTiles specification, version 3, section 3).
 * @param head its first bytes, at least 127 if it has so many
 * @param size of the whole file in bytes; null where the server does not tell
 */
export function headerFault(head: ArrayBuffer, size: number | null): string | null {
  const magic = new TextDecoder('latin1').decode(head.slice(0, 7));
  if (magic !== 'PMTiles') return 'is not a PMTiles file';
  if (head.byteLength < HEADER_SIZE) return 'is cut short';
  const version = new DataView(head).getUint8(7);
  if (version !== 3) return `is of version ${version} of PMTiles, not 3`;
  const header = bytesToHeader(head);
  if (header.tileType !== TileType.Mvt) return 'does not hold vector tiles';
  if (
    ![header.internalCompression, header.tileCompression].every((way) => READABLE.includes(way))
  ) {
    return 'is compressed in a way that browsers can’t undo';
  }
  const end = Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
  return size !== null && size < end ? `is cut short (${size} of ${end} bytes)` : null;
}
