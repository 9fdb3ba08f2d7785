import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { toWorld } from '../../src/core/mercator.ts';
import { openArchive } from '../../src/map/own-basemap-archive.ts';
import { headerFault } from '../../src/map/own-basemap-header.ts';
import { BasemapTrouble } from '../../src/map/own-basemap-trouble.ts';
import { en } from '../../src/reader/strings/en.ts';
import { madeUpExtract } from '../support/made-up-extract.ts';
import { writePmtiles } from '../support/pmtiles.ts';

const file = writePmtiles(madeUpExtract);
/** A copy of the file with one byte of its header changed. */
const changed = (at: number, value: number): Buffer => {
  const copy = Buffer.from(file);
  copy[at] = value;
  return copy;
};
const faultOf = (bytes: Buffer, size: number | null = bytes.length): string | null =>
  headerFault(new Uint8Array(bytes).buffer.slice(0, 16_384), size);

describe('the header of a PMTiles file', () => {
  it('is good in a whole file, also where its size is not known', () => {
    expect(faultOf(file)).toBeNull();
    expect(faultOf(file, null)).toBeNull();
  });

  it.each([
    [
      'another file',
      Buffer.from('<!doctype html><title>Not found</title>'.repeat(9)),
      'is not a PM',
    ],
    ['nothing', Buffer.alloc(0), 'is not a PMTiles file'],
    ['only its beginning', file.subarray(0, 100), 'is cut short'],
    ['all but the end', file.subarray(0, -1), `is cut short (${file.length - 1} of ${file.length}`],
    ['an old version', changed(7, 2), 'is of version 2 of PMTiles, not 3'],
    ['a coming version', changed(7, 4), 'is of version 4 of PMTiles, not 3'],
    ['pictures', changed(99, 2), 'does not hold vector tiles'],
    ['brotli', changed(98, 3), 'is compressed in a way that browsers can’t undo'],
  ])('tells %s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toContain(fault);
  });
});

let close = (): void => {};
afterEach(() => close());

/** The address of a file on a server that answers so. */
async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  close = () => void server.close().closeAllConnections();
  const bound = server.address();
  return `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/a.pmtiles`;
}

/** How a server answers that sends parts of files; tells how much it sent. */
function inParts(bytes: Buffer, sent: { bytes: number }): RequestListener {
  return (request, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const part = bytes.subarray(Number(from), Number(to) + 1);
    sent.bytes += part.length;
    const range = `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`;
    response.writeHead(206, { 'content-range': range, 'content-length': part.length }).end(part);
  };
}

describe('a PMTiles file', () => {
  const [x = 0, y = 0] = toWorld([150.5, -19.2]).map((part) => Math.floor(part * 2 ** 12));

  it('is read whole from a plain server', async () => {
    const archive = await openArchive(await served((_, response) => response.end(file)), 'a');
    const tile = await archive.getZxy(12, x, y);
    expect(tile?.data.byteLength).toBeGreaterThan(20);
  });

  it('is read in parts from a server that sends parts, whatever its size', async () => {
    // Two hundred megabytes behind it that nobody asks for.
    const sent = { bytes: 0 };
    const large = Buffer.concat([file, Buffer.alloc(200_000_000)]);
    const archive = await openArchive(await served(inParts(large, sent)), 'a');
    const tile = await archive.getZxy(12, x, y);
    expect(tile?.data.byteLength).toBeGreaterThan(20);
    expect(sent.bytes).toBeLessThan(60_000);
  });

  it('has no tile where there is none', async () => {
    const archive = await openArchive(await served((_, response) => response.end(file)), 'a');
    expect(await archive.getZxy(12, 0, 0)).toBeUndefined();
  });

  it.each<[string, RequestListener, string]>([
    ['is missing', (_, r) => r.writeHead(404).end('Not found'), 'data/a is not there (404)'],
    ['is refused', (_, r) => r.writeHead(403).end(), 'data/a was refused (403)'],
    ['is cut short', (_, r) => r.end(file.subarray(0, 500)), 'data/a is cut short (500 of'],
    ['is cut short, in parts', inParts(file.subarray(0, 500), { bytes: 0 }), 'cut short (500 of'],
    ['is a page', (_, r) => r.end('<!doctype html>'), 'data/a is not a PMTiles file'],
    [
      'stops coming',
      (_, r) => {
        r.writeHead(200, { 'content-length': file.length }).write(file.subarray(0, 300));
        setTimeout(() => r.destroy(), 50);
      },
      'data/a stopped coming',
    ],
    [
      'is too large for a server that sends no parts',
      (_, r) => r.writeHead(200, { 'content-length': 40_000_000 }).write(file),
      'data/a is larger than 30 MB, and its server does not send files in parts',
    ],
    [
      'is too large without saying so',
      (_, r) => void r.end(Buffer.concat([file, Buffer.alloc(31_000_000)])),
      'data/a is larger than 30 MB',
    ],
  ])('that %s is trouble, told in a sentence', async (_, answer, reason) => {
    const address = await served(answer);
    const fault: unknown = await openArchive(address, 'data/a').catch((error: unknown) => error);
    const clause = fault instanceof BasemapTrouble ? fault.reason : '';
    expect(clause).toContain(reason);
    const said = en.map.trouble({ kind: 'basemap', reason: clause }, false);
    expect(said).toContain('The edition’s own base map is not shown: data/a ');
    expect(said).toMatch(/[^.]\. The simpler one is shown instead\.$/);
  });

  it('on a server that is not there is trouble too', async () => {
    const address = await served((_, response) => response.end(file));
    close();
    await expect(openArchive(address, 'data/a')).rejects.toThrow('data/a could not be fetched');
  });
});
