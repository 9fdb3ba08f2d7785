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

const USAGE = `npm run bench              measures everything, and prints it as Markdown
npm run bench -- NAME …    some parts of it: ${PARTS.join(', ')}`;

/** The parts that the command line names, in their order here; all of them if none. Throws a Trouble. */
export function partsOf(args: readonly string[]): readonly Part[] {
  const names = namesIn(args);
  for (const name of names) {
    if (PARTS.some((part) => part === name)) continue;
    throw new Trouble(`There is no part "${name}".${didYouMean(name, PARTS)}\n\n${USAGE}`);
  }
  return names.length === 0 ? PARTS : PARTS.filter((part) => names.includes(part));
}

/** With or without --only before each. */
function namesIn(args: readonly string[]): readonly string[] {
  try {
    const options = { only: { type: 'string', multiple: true } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return [...(values.only ?? []), ...positionals];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(`${reason}\n\n${USAGE}`);
  }
}
