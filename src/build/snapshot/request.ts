import { parseArgs } from 'node:util';
import { themes, type ThemeName } from '../../cartography/theme.ts';
import { didYouMean } from '../../core/near-names.ts';
import type { Subject } from '../../core/sheet.ts';

/** The forms in which a sheet can be written. */
export const FORMATS = ['svg', 'png', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export type Request =
  | { readonly type: 'help' }
  | { readonly type: 'list'; readonly edition: string }
  | {
      readonly type: 'draw';
      readonly edition: string;
      readonly subject: Subject;
      readonly format: Format;
      readonly theme: ThemeName;
      readonly out: string;
    };

/** The command line, or what a program was given, is wrong; the message says what and what to do. */
export class WrongRequest extends Error {
  override readonly name = 'WrongRequest';
}

const EDITION = 'geodata';

/** Reads the arguments. Throws a WrongRequest. */
export function requestOf(args: readonly string[]): Request {
  const { help, list, edition = EDITION, out, ...rest } = valuesOf(args);
  if (help === true) return { type: 'help' };
  if (list === true) return { type: 'list', edition };
  const subject = subjectOf(rest);
  if (out === undefined || out === '') {
    throw new WrongRequest('--out is missing. Name the file to be written, such as --out map.svg.');
  }
  const format = formatOf(rest.format, out);
  return { type: 'draw', edition, subject, format, theme: themeOf(rest.theme), out };
}

interface Values {
  readonly help?: boolean;
  readonly list?: boolean;
  readonly all?: boolean;
  readonly place?: string;
  readonly layer?: string;
  readonly format?: string;
  readonly theme?: string;
  readonly out?: string;
  readonly edition?: string;
}

function valuesOf(args: readonly string[]): Values {
  const options = {
    help: { type: 'boolean', short: 'h' },
    list: { type: 'boolean' },
    all: { type: 'boolean' },
    place: { type: 'string' },
    layer: { type: 'string' },
    format: { type: 'string' },
    theme: { type: 'string' },
    out: { type: 'string' },
    edition: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new WrongRequest(error instanceof Error ? error.message : String(error));
  }
}

function subjectOf({ all, place, layer }: Values): Subject {
  const asked = [all === true, place !== undefined, layer !== undefined].filter(Boolean).length;
  if (asked !== 1) {
    const found = asked === 0 ? 'None of them is given.' : 'More than one is given.';
    throw new WrongRequest(`Say what to draw: --place ID, --layer ID or --all. ${found}`);
  }
  if (place !== undefined) return { type: 'place', place };
  return layer === undefined ? { type: 'edition' } : { type: 'layer', layer };
}

/** The format asked for, or that of the file's name. */
function formatOf(asked: string | undefined, out: string): Format {
  const ending = /\.([a-z]+)$/i.exec(out)?.[1];
  const wanted = asked ?? ending ?? '';
  const format = FORMATS.find((known) => known === wanted.toLowerCase());
  if (format !== undefined) return format;
  const reason =
    asked === undefined
      ? `The name "${out}" does not tell the format.`
      : `There is no format "${asked}".`;
  throw new WrongRequest(`${reason} Say --format svg, --format png or --format pdf.`);
}

/** The theme asked for, or the colours of paper. */
function themeOf(asked: string | undefined): ThemeName {
  const known = Object.values(themes).map(({ name }) => name);
  const theme = known.find((name) => name === (asked ?? 'print-colour'));
  if (theme !== undefined) return theme;
  const near = didYouMean(asked ?? '', known);
  throw new WrongRequest(`There is no theme "${asked}".${near} Say --theme ${known.join(' or ')}.`);
}
