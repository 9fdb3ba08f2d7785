import { parseArgs } from 'node:util';
import { didYouMean } from '../../core/near-names.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export interface Request {
  readonly directory: string;
  readonly format: Format;
  readonly fix: boolean;
  readonly yes: boolean;
  readonly help: boolean;
}

/** The command line asks for something that there is not; the message is for people. */
export class WrongRequest extends Error {
  override readonly name = 'WrongRequest';
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
  const { values, positionals } = parsed(args);
  const [directory = 'geodata', ...more] = positionals;
  if (more.length > 0) {
    throw new WrongRequest(`One directory at a time, please; "${more[0]}" is one more.`);
  }
  const format = FORMATS.find((name) => name === (values.format ?? 'text'));
  if (format === undefined) {
    const hint = didYouMean(values.format ?? '', FORMATS);
    throw new WrongRequest(`There is no format "${values.format}".${hint}`);
  }
  const { fix = false, yes = false, help = false } = values;
  if (yes && !fix) throw new WrongRequest('--yes goes with --fix.');
  return { directory, format, fix, yes, help };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        fix: { type: 'boolean' },
        yes: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WrongRequest(error instanceof Error ? error.message : String(error));
  }
}
