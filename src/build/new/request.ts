import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Request {
  readonly directory: string;
  readonly help: boolean;
}

/** The command line asks for something that there is not; the message is for people. */
export class WrongRequest extends Error {
  override readonly name = 'WrongRequest';
}

export const USAGE = `Makes a small whole edition to start from: an article, one layer, its sources.

  npm run new -- DIRECTORY    a directory that does not exist yet, or is empty
    --help                    this text

Exit code: 0 if the edition was made, 2 if not.
`;

/** @throws WrongRequest */
export function requestOf(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  const [directory, ...more] = positionals;
  const help = values.help ?? false;
  if (help) return { directory: directory ?? '', help };
  if (directory === undefined) throw new WrongRequest('Say where: npm run new -- my-edition');
  if (more.length > 0) {
    throw new WrongRequest(`One directory at a time, please; "${more[0]}" is one more.`);
  }
  return { directory, help };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new WrongRequest(error instanceof Error ? error.message : String(error));
  }
}
