import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Request {
  readonly directory: string;
  readonly write: boolean;
  /** What each name means of which the editor said so: `Tripoli` to `tripoli-libya`. */
  readonly choices: ReadonlyMap<string, string>;
  readonly help: boolean;
}

/** The command line asks for something that there is not; the message is for people. */
export class WrongRequest extends Error {
  override readonly name = 'WrongRequest';
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
  const { values, positionals } = parsed(args);
  const [directory = 'geodata', ...more] = positionals;
  if (more.length > 0) {
    throw new WrongRequest(`One directory at a time, please; "${more[0]}" is one more.`);
  }
  const choices = (values.choose ?? []).map((choice) => {
    const [, name, id] = /^(.+)=([^=]+)$/.exec(choice) ?? [];
    if (name !== undefined && id !== undefined) return [name.trim(), id.trim()] as const;
    throw new WrongRequest(
      `--choose wants a name and an id, "Tripoli=tripoli-libya"; this is "${choice}".`,
    );
  });
  const { write = false, help = false } = values;
  return { directory, write, choices: new Map(choices), help };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        write: { type: 'boolean' },
        choose: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WrongRequest(error instanceof Error ? error.message : String(error));
  }
}
