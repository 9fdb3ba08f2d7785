import { parseArgs } from 'node:util';
import { didYouMean } from '../../core/near-names.ts';
import { Trouble } from '../bootstrap/trouble.mjs';

/** What can be measured by itself, in the order in which it is. */
export const PARTS = [
  'sizes',
  'page',
  'reading',
  'pan',
  'figure',
  'sheets',
  'growth',
  'link',
  'checker',
  'lighthouse',
  'commands',
] as const;
export type Part = (typeof PARTS)[number];

const USAGE = `npm run bench                  measures everything, and prints it as Markdown
npm run bench -- --only NAME   one part of it: ${PARTS.join(', ')}`;

/** The parts that the command line asks for: all of them without --only. Throws a Trouble. */
export function partsOf(args: readonly string[]): readonly Part[] {
  const only = onlyIn(args);
  if (only === undefined) return PARTS;
  const part = PARTS.find((name) => name === only);
  if (part !== undefined) return [part];
  throw new Trouble(`There is no part "${only}".${didYouMean(only, PARTS)}\n\n${USAGE}`);
}

function onlyIn(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { only: { type: 'string' } } }).values.only;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(`${reason}\n\n${USAGE}`);
  }
}
