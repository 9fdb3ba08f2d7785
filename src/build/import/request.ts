import { basename, extname } from 'node:path';
import { didYouMean } from '../../core/near-names.ts';
import { isId } from '../../core/texts.ts';
import { onlyOne, wordsOf } from '../command-line/words-of.ts';
import { WrongRequest } from '../command-line/wrong-request.ts';
import { kebabOf } from './ids.ts';
import { SETTABLE } from './members.ts';

export const FORMATS = ['geojson', 'kml', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export interface Request {
  readonly file: string;
  readonly format: Format;
  readonly layer: string;
  readonly out: string;
  readonly force: boolean;
  /** What is said of every place of which the file does not say it: members and their cells. */
  readonly set: ReadonlyMap<string, string>;
}

export const USAGE = `Makes a layer of places from a file of another program, ready to be completed.

  npm run import -- FILE         a GeoJSON file, a KML file, or a CSV file with columns lon and lat
    --layer ID                   the layer's id, the written file's name without it
    --out PATH                   where to write it, ID.geojson without it, ID from FILE
    --set MEMBER=VALUE           says of every place what the file does not say: --set kind=site
                                 --set precision=500 --set certainty=certain --set sources=own
    --force                      overwrites a file that is there
    --help                       this text

Exit code: 0 if all was kept, 1 if the layer was written but something was left out, 2 if not.
`;

/** @throws WrongRequest */
export function requestOf(args: readonly string[]): Request {
  const { values, positionals } = wordsOf(args, {
    layer: { type: 'string' },
    out: { type: 'string' },
    set: { type: 'string', multiple: true },
    force: { type: 'boolean' },
  });
  const file = onlyOne(positionals, 'file');
  if (file === undefined) throw new WrongRequest('Say which file: npm run import -- places.kml');
  const ending = extname(file).slice(1).toLowerCase();
  const format = ending === 'json' ? 'geojson' : FORMATS.find((name) => name === ending);
  if (format === undefined) {
    throw new WrongRequest(`"${file}" is no .geojson, .kml or .csv file.${adviceFor(ending)}`);
  }
  const named = values.out ?? file;
  const layer = values.layer ?? kebabOf(basename(named, extname(named)));
  if (!isId(layer)) {
    const hint = `small letters a–z, digits and single hyphens, such as "${kebabOf(layer) || 'places'}"`;
    throw new WrongRequest(`A layer's id is made of ${hint}; this is "${layer}". Say --layer ID.`);
  }
  const { out = `${layer}.geojson`, force = false } = values;
  return { file, format, layer, out, force, set: setIn(values.set ?? []) };
}

function setIn(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    words.map((word) => {
      const [, column = '', cell = ''] = /^([^=]+)=(.+)$/.exec(word) ?? [];
      const member = SETTABLE.find((name) => name === column.trim());
      if (member !== undefined) return [member, cell];
      const known = `one of ${SETTABLE.join(', ')}`;
      throw new WrongRequest(
        `--set wants a member and its value, kind=site; this is "${word}". The member is ${known}.${didYouMean(column, SETTABLE)}`,
      );
    }),
  );
}

function adviceFor(ending: string): string {
  const advice: Readonly<Record<string, string>> = {
    kmz: ' A .kmz file is a zipped one: unzip it and import the .kml in it.',
    shp: ' Open it in QGIS, and save its features as GeoJSON.',
    gpx: ' Open it in QGIS, and save its features as GeoJSON.',
    xlsx: ' Save the table as CSV (UTF-8).',
    ods: ' Save the table as CSV (UTF-8).',
  };
  return advice[ending] ?? didYouMean(ending, FORMATS);
}
