import { access, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { BYTE_ORDER_MARK } from '../../core/edition-files.ts';
import { decodeText } from '../decode-text.ts';
import { count } from '../validate/outcome.ts';
import { buildLayer } from './build-layer.ts';
import { NotImported } from './drawn.ts';
import { readCsv } from './read-csv.ts';
import { readGeojson } from './read-geojson.ts';
import { readKml } from './read-kml.ts';
import type { Request } from './request.ts';

const readers = { csv: readCsv, geojson: readGeojson, kml: readKml } as const;

/**
 * Makes a layer's file of another program's; gives the exit code. Rejects with NotImported, and then
 * has written nothing.
 */
export async function runImport(request: Request, say: (text: string) => void): Promise<0 | 1> {
  const { file, format, layer, out, force } = request;
  const text = await textIn(file);
  const built = buildLayer(readers[format](text), request.set);
  if (built.count === 0) {
    throw new NotImported(['Nothing in the file can be drawn.', ...built.lost].join('\n  '));
  }
  await writeWhole(out, built.text, force);
  say(`${count(built.count, 'place')} written to ${out}.\n`);
  if (built.lost.length > 0)
    say(`Left out, or to be mended:\n${built.lost.map((line) => `  ${line}\n`).join('')}`);
  say(`Next: ${await nextStep(out, layer)}\n`);
  return built.lost.length === 0 ? 0 : 1;
}

/** What remains to be done with the file: nothing more than is needed where it stands in an edition. */
async function nextStep(out: string, layer: string): Promise<string> {
  const folder = dirname(resolve(out));
  const directory = relative('.', dirname(folder)) || '.';
  const manifest = await readFile(join(directory, 'edition.json'), 'utf8').catch(() => null);
  const entry = `{ "id": "${layer}", "title": "…", "title:ar": null }`;
  if (basename(folder) !== 'layers' || manifest === null) {
    return `put the file into the folder layers of an edition, and ${entry} into "layers" of its edition.json. Then npm run validate tells what is still to be filled in.`;
  }
  const listed = manifest.includes(`"id": "${basename(out, '.geojson')}"`);
  const first = listed
    ? ''
    : `add ${entry} to "layers" in ${join(directory, 'edition.json')}; then `;
  return `${first}npm run validate -- ${directory} tells what is still to be filled in.`;
}

async function textIn(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new NotImported(`"${file}" can't be read: ${reasonOf(error)}.`);
  });
  const decoded = decodeText(bytes);
  if ('fault' in decoded) {
    throw new NotImported(`${file}:${decoded.line}:${decoded.column} ${decoded.fault}`);
  }
  return decoded.text.startsWith(BYTE_ORDER_MARK) ? decoded.text.slice(1) : decoded.text;
}

/** Under another name first; never over another file without force. */
async function writeWhole(out: string, text: string, force: boolean): Promise<void> {
  const isThere = await access(out).then(
    () => true,
    () => false,
  );
  if (isThere && !force) {
    throw new NotImported(`"${out}" is there already. Say --out PATH, or --force to overwrite it.`);
  }
  const part = join(dirname(out), `.${basename(out)}.${process.pid}.part`);
  try {
    await writeFile(part, text);
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw new NotImported(`"${out}" can't be written: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
