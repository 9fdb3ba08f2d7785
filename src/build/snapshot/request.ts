import { DPI } from '../../core/recipe/limits.ts';
import type { Format } from '../../export/format.ts';
import { FORMATS } from '../../export/formats.ts';
import { optionsIn, type Options } from './options.ts';
import { shown } from './shown.ts';
import { subjectsIn, type Subjects } from './subjects.ts';
import { numberIn, wordIn } from './values.ts';
import { WrongRequest } from './wrong-request.ts';

/** What the command line asks for. */
export type Request =
  { readonly type: 'help' } | { readonly type: 'list'; readonly edition: string } | Draw;

export interface Draw {
  readonly type: 'draw';
  readonly edition: string;
  /** Null: as the recipe says. */
  readonly subjects: Subjects | null;
  /** The file that has the recipe; null for none. */
  readonly recipe: string | null;
  readonly format: Format;
  /** Null: as the recipe says, or as usual. */
  readonly dpi: number | null;
  /** What the command line says of the sheet. */
  readonly options: Options;
  /** A file, or a directory where each of several subjects gets its own. */
  readonly out: string;
  readonly isDirectory: boolean;
  /** Whether files that are there already may be replaced. */
  readonly force: boolean;
}

const EDITION = 'geodata';
const IDS = FORMATS.map(({ id }) => id);

/** Reads the arguments. Throws a WrongRequest. */
export function requestOf(args: readonly string[]): Request {
  const options = optionsIn(args);
  const { help, list, edition = EDITION, out, recipe = null, force = false } = options;
  if (help === true) return { type: 'help' };
  if (list === true) return { type: 'list', edition };
  const subjects = subjectsIn(options);
  if (out === undefined || out === '') {
    throw new WrongRequest('--out is missing. Name the file to be written, such as --out map.svg.');
  }
  const control = /[\p{Cc}\p{Zl}\p{Zp}]/u.exec(out);
  if (control !== null) {
    throw new WrongRequest(`The name ${shown(out)} has a control character in it. Choose another.`);
  }
  const isMany = subjects === 'each' || (subjects !== null && subjects.length > 1);
  const isDirectory = isMany || /[\\/]$/.test(out);
  const format = formatOf(options.format, isDirectory ? null : out);
  const dpi = options.dpi === undefined ? null : numberIn('dpi', options.dpi, DPI, 'dots');
  if (dpi !== null && !format.hasDots) {
    const title = format.title;
    throw new WrongRequest(`--dpi is for PNG: ${title} is made of lines and has no dots.`);
  }
  return { type: 'draw', edition, subjects, recipe, format, dpi, options, out, isDirectory, force };
}

/** The format asked for, or that of the file's name. */
function formatOf(asked: string | undefined, out: string | null): Format {
  const ending = out === null ? undefined : /\.([a-z]+)$/i.exec(out)?.[1];
  const wanted = (asked ?? ending ?? '').toLowerCase();
  const format = FORMATS.find(({ id }) => id === wanted);
  if (format !== undefined) {
    const told = FORMATS.find(({ id }) => id === ending?.toLowerCase());
    if (told === undefined || told === format) return format;
    throw new WrongRequest(
      `--format ${format.id} does not go with the name ${shown(out ?? '')}. Leave --format out, or end the name in .${format.id}.`,
    );
  }
  if (asked !== undefined) wordIn('format', asked, IDS);
  const reason =
    out === null
      ? 'A directory does not tell the format.'
      : `The name ${shown(out)} does not tell the format.`;
  throw new WrongRequest(`${reason} Say --format svg, --format png or --format pdf.`);
}
