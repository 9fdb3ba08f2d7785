import { onlyOne, wordsOf } from '../command-line/words-of.ts';
import { WrongRequest } from '../command-line/wrong-request.ts';

/** What the command line asks for. */
export interface Request {
  readonly directory: string;
}

export const USAGE = `Makes a small whole edition to start from: an article, one layer, its sources.

  npm run new -- DIRECTORY    a directory that does not exist yet, or is empty
    --help                    this text

Exit code: 0 if the edition was made, 2 if not.
`;

/** @throws WrongRequest */
export function requestOf(args: readonly string[]): Request {
  const directory = onlyOne(wordsOf(args, {}).positionals, 'directory');
  if (directory !== undefined) return { directory };
  throw new WrongRequest('Say where: npm run new -- my-edition');
}
