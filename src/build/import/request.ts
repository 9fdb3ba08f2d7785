import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../../core/near-names.ts';
import { isId } from '../../core/texts.ts';
import { kebabOf } from './ids.ts';

export const FORMATS = ['kml', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export interface Request {
  readonly file: string;
  readonly format: Format;
  readonly layer: string;
  readonly out: string;
  readonly force: boolean;
  readonly help: boolean;
}

/** The command line asks for something that there is not; the message is for people. */
export class WrongRequest extends Error {
  override readonly name = 'WrongRequest';
}

export const USAGE = `Makes a layer of places from a file of another program, ready to be completed.

  npm run import -- FILE         a KML file, or a CSV file with columns lon and lat
    --layer ID                   the layer's id, the file's name without it
    --out PATH                   where to write it, ID.geojson without it
    --force                      overwrites a file that is there
    --help                       this text

Exit code: 0 if all was kept, 1 if the layer was written but something was left out, 2 if not.
`;

/** @throws WrongRequest */
export function requestOf(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  const { force = false, help = false } = values;
  const [file, ...more] = positionals;
  if (help) return { file: '', format: 'csv', layer: '', out: '', force, help };
  if (file === undefined) throw new WrongRequest('Say which file: npm run import -- places.kml');
  if (more.length > 0)
    throw new WrongRequest(`One file at a time, please; "${more[0]}" is one more.`);
  const ending = extname(file).slice(1).toLowerCase();
  const format = FORMATS.find((name) => name === ending);
  if (format === undefined) {
    throw new WrongRequest(`"${file}" is no .kml or .csv file.${adviceFor(ending)}`);
  }
  const layer = values.layer ?? kebabOf(basename(file, extname(file)));
  if (!isId(layer)) {
    const hint = `small letters a–z, digits and single hyphens, such as "${kebabOf(layer) || 'places'}"`;
    throw new WrongRequest(`A layer's id is made of ${hint}; this is "${layer}". Say --layer ID.`);
  }
  return { file, format, layer, out: values.out ?? `${layer}.geojson`, force, help };
}

function adviceFor(ending: string): string {
  if (ending === 'kmz') return ' A .kmz file is a zipped one: unzip it and import the .kml in it.';
  if (ending === 'geojson' || ending === 'json') {
    return ' GeoJSON needs no import: put the file into the folder layers.';
  }
  return didYouMean(ending, FORMATS);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        layer: { type: 'string' },
        out: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WrongRequest(error instanceof Error ? error.message : String(error));
  }
}
