import { FetchSource, FileSource, PMTiles } from 'pmtiles';
import { bytesUpTo, fetchFile } from './own-basemap-fetch.ts';
import { headerFault } from './own-basemap-header.ts';
import { BasemapTrouble } from './own-basemap-trouble.ts';

/** The first bytes of a PMTiles file, in which header and root directory always lie. */
const HEAD = 16_384;
/** The largest file, in bytes, that is fetched whole from a server that does not send parts. */
const WHOLE = 30_000_000;

/**
 * Opens a PMTiles file wherever it lies: in parts from a server that sends parts of files, else
 * whole. Rejects with BasemapTrouble.
 * @param name what readers are told that it is
 */
export async function openArchive(address: string, name: string): Promise<PMTiles> {
  const response = await fetchFile(address, name, { range: `bytes=0-${HEAD - 1}` });
  const isPart = response.status === 206;
  const bytes = await bytesUpTo(response, isPart ? HEAD : WHOLE, name);
  if (bytes === null) {
    throw new BasemapTrouble(
      `${name} is larger than ${WHOLE / 1e6} MB, and its server does not send files in parts`,
    );
  }
  const size = isPart ? totalOf(response) : bytes.byteLength;
  const fault = headerFault(bytes, size);
  if (fault !== null) throw new BasemapTrouble(`${name} ${fault}`);
  return new PMTiles(
    isPart ? new FetchSource(address) : new FileSource(new File([bytes], address)),
  );
}

/** The size of the whole file by `content-range: bytes 0-99/1000`; other origins may keep it hidden. */
function totalOf({ headers }: Response): number | null {
  const [, total] = /\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? [];
  return total === undefined ? null : Number(total);
}
