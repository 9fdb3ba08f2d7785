import { didYouMean } from '../../core/near-names.ts';
import { onlyOne, wordsOf } from '../command-line/words-of.ts';
import { WrongRequest } from '../command-line/wrong-request.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export interface Request {
  readonly directory: string;
  readonly format: Format;
  readonly fix: boolean;
  readonly yes: boolean;
}

export const USAGE = `Checks an edition and says everything that is wrong with it, and where.

  npm run validate -- [DIRECTORY]        the edition's directory, geodata without one
    --format text | json | github        for people (the default), for programs, for GitHub's pages
    --fix                                mends winding, open rings, decimals and crs: shows what
                                         would change, and asks before it writes
    --fix --yes                          writes without asking
    --help                               this text

Exit code: 0 without errors, 1 with errors or with mends that were not written, 2 if it could not run.
`;

/** @throws WrongRequest */
export function requestOf(args: readonly string[]): Request {
  const { values, positionals } = wordsOf(args, {
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean' },
    yes: { type: 'boolean' },
  });
  const directory = onlyOne(positionals, 'directory') ?? 'geodata';
  const format = FORMATS.find((name) => name === values.format);
  if (format === undefined) {
    const hint = didYouMean(values.format, FORMATS);
    throw new WrongRequest(
      `There is no format "${values.format}"; there are ${FORMATS.join(', ')}.${hint}`,
    );
  }
  const { fix = false, yes = false } = values;
  if (yes && !fix) throw new WrongRequest('--yes goes with --fix.');
  return { directory, format, fix, yes };
}
