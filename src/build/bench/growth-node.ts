import { buildStyle } from '../../cartography/style.ts';
import { light } from '../../cartography/theme.ts';
import { formatIssue } from '../../core/issue.ts';
import { defaultRecipe } from '../../core/recipe.ts';
import { Trouble } from '../bootstrap/trouble.mjs';
import { compileDirectory } from '../compile.ts';
import { drawerOf } from '../snapshot/draw.ts';
import type { Timed } from './growth.ts';
import { medianOf, timesOf } from './stats.ts';

/** Three times after a first, unless they take more than this, in milliseconds. */
const often = { runs: 3, within: 20_000 };

/** What Node does with an edition, in milliseconds: medians, without the first time. */
export async function growthInNode(directory: string): Promise<Timed> {
  const compiled = await compileDirectory(directory);
  if (!compiled.ok) {
    const issues = compiled.issues.slice(0, 5).map((issue) => formatIssue(issue, directory));
    throw new Trouble(['The made-up edition has mistakes:', ...issues].join('\n'));
  }
  const { edition, geography } = compiled;
  const resources = { base: '', fonts: null, labels: 'both' } as const;
  const median = async (work: () => unknown): Promise<number> => {
    const [first = NaN, ...rest] = await timesOf(work, { ...often, runs: often.runs + 1 });
    return rest.length === 0 ? first : medianOf(rest);
  };
  return [
    ['read, check and compile the files', await median(() => compileDirectory(directory))],
    ['build the style', await median(() => buildStyle(edition, geography, light, resources))],
    [
      'draw the whole edition’s sheets as SVG',
      await median(() => drawerOf(edition, geography)(defaultRecipe({ type: 'edition' }))),
    ],
  ];
}
