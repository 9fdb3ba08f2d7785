import { onlyOne, wordsOf } from '../command-line/words-of.ts';
import { WrongRequest } from '../command-line/wrong-request.ts';

/** What the command line asks for. */
export interface Request {
  readonly directory: string;
  readonly write: boolean;
  /** What each name means of which the editor said so: `Tripoli` to `tripoli-libya`. */
  readonly choices: ReadonlyMap<string, string>;
}

export const USAGE = `Finds the names of places in an article that are not marked yet, and marks them.

  npm run link -- [DIRECTORY]    the edition's directory, geodata without one: shows what it finds
    --write                      writes the marks into article.md; nothing else there changes
    --choose "NAME=ID"           says which place a name means; once for every such name
    --help                       this text

Exit code: 0 if nothing is left to be marked, 1 if something is, 2 if it could not run.
`;

/** @throws WrongRequest */
export function requestOf(args: readonly string[]): Request {
  const { values, positionals } = wordsOf(args, {
    write: { type: 'boolean' },
    choose: { type: 'string', multiple: true },
  });
  const directory = onlyOne(positionals, 'directory') ?? 'geodata';
  const choices = (values.choose ?? []).map((choice) => {
    const [, name, id] = /^(.+)=([^=]+)$/.exec(choice) ?? [];
    if (name !== undefined && id !== undefined) return [name.trim(), id.trim()] as const;
    throw new WrongRequest(
      `--choose wants a name and an id, "Tripoli=tripoli-libya"; this is "${choice}".`,
    );
  });
  return { directory, write: values.write ?? false, choices: new Map(choices) };
}
