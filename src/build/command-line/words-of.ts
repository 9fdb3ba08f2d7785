import { parseArgs, type ParseArgsConfig } from 'node:util';
import { WrongRequest } from './wrong-request.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options of a command line, and what stands there beside them.
 * @throws WrongRequest for an option that there is not, or one without its value
 */
export function wordsOf<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new WrongRequest(error instanceof Error ? error.message : String(error));
  }
}

/**
 * The one thing that a program is asked for; undefined where none is named.
 * @param what its noun: `directory`
 * @throws WrongRequest for more than one
 */
export function onlyOne(positionals: readonly string[], what: string): string | undefined {
  const [first, second] = positionals;
  if (second === undefined) return first;
  throw new WrongRequest(`One ${what} at a time, please; "${second}" is one more.`);
}
