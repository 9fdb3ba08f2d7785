import { join } from 'node:path';
import { defaultRecipe } from '../../core/recipe.ts';
import type { Subject } from '../../core/sheet.ts';
import { root } from '../bootstrap/root.mjs';
import { Trouble } from '../bootstrap/trouble.mjs';
import { compileDirectory } from '../compile.ts';
import { drawerOf } from '../snapshot/draw.ts';
import { quantileOf, timeOf, timesOf } from './stats.ts';
import { milliseconds, tableOf } from './table.ts';

const RUNS = 15;
/** Runs after which the engine has compiled what it will. */
const WARMING = 5;

const subjects: readonly (readonly [string, Subject])[] = [
  ['a place: Castello Road', { type: 'place', place: 'castello-road' }],
  ['a layer: the supply routes', { type: 'layer', layer: 'supply-routes' }],
  ['the whole article, with four maps', { type: 'edition' }],
];

/** How long an A4 sheet takes to be drawn as SVG, from the compiled edition on. */
export async function measureFigure(): Promise<string> {
  const compiled = await compileDirectory(join(root, 'geodata'));
  if (!compiled.ok) throw new Trouble('The edition has mistakes: npm run validate lists them.');
  const { edition, geography } = compiled;
  const rows = [['SVG of an A4 sheet', 'first', 'median', '95th percentile']];
  for (const [title, subject] of subjects) {
    const draw = () => drawerOf(edition, geography)(defaultRecipe(subject));
    // Only before the first subject is all code still cold.
    const first = rows.length === 1 ? milliseconds(await timeOf(draw)) : '';
    await timesOf(draw, { runs: WARMING });
    const times = await timesOf(draw, { runs: RUNS });
    const found = [0.5, 0.95].map((share) => milliseconds(quantileOf(times, share)));
    rows.push([title, first, ...found]);
  }
  const how = `In Node, from the compiled edition to the SVG: the style, the base map’s files and the drawing; once in a new process, then ${RUNS} times when it is warm. The aim is a median of 300 ms.`;
  return `${how}\n\n${tableOf(rows)}`;
}
