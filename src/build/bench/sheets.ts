import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KEPT_DIRECTORY } from '../kept/compile-kept.ts';
import { readWhole } from '../snapshot/edition.ts';
import type { Cost } from './sheets/cost.ts';
import { outputOf, ownCost } from './sheets/own.ts';
import { PLACE, rivalsOf, type Rivals } from './sheets/rivals.ts';
import { timeOf } from './stats.ts';
import { milliseconds, ratio, seconds, tableOf } from './table.ts';
import type { Workshop } from './workshop.ts';

const FORMATS = ['svg', 'png', 'pdf'] as const;
const BATCH = 50;
/** Over so many sheets memory has to stay flat. */
const MANY = 500;
const DPI = 300;

/** What a batch of sheets costs in each format. */
type Costs = Readonly<Record<(typeof FORMATS)[number], Cost>>;

/** Processor time and memory of sheets, beside what draws the same map. */
export async function measureSheets({ root, temporary }: Workshop): Promise<string> {
  await rm(KEPT_DIRECTORY, { recursive: true, force: true });
  const compiling = await shellTime(root, temporary, 'svg');
  const shell = [];
  for (const format of FORMATS) shell.push(await shellTime(root, temporary, format));
  const costs: Costs = {
    svg: await ownCost(root, 'svg', BATCH, temporary),
    png: await ownCost(root, 'png', BATCH, temporary),
    pdf: await ownCost(root, 'pdf', BATCH, temporary),
  };
  const many = await ownCost(root, 'svg', MANY, temporary);
  const { edition, geography } = await readWhole(join(root, 'geodata'));
  const rivals = await rivalsOf(root, temporary, edition, geography, DPI);
  return [
    `A4 sheets of single places, PNG at ${DPI} dots an inch. From the shell: until the first sheet is written, with the start of Node, of an edition that was drawn before; where it has to be compiled, ${seconds(compiling / 1000)} for SVG. A sheet: processor time in a batch of ${BATCH} in one process, without the first, with a browser’s for PDF. Memory: the most that Node held, without a browser’s. The aims: 2 s, and 300 ms for SVG, 500 ms for PNG.`,
    ownTable(costs, shell),
    `Memory over ${MANY} sheets in SVG: ${megabytes(many.early)} in the first fifth, ${megabytes(many.late)} in the last.`,
    `The main map of one of them (${PLACE}) by others, in processor time. mapnik and librsvg have loaded everything before; the page with MapLibre is opened in a headless browser without a graphics card each time. mapnik draws the map alone, with plain tints for hatches, and each shape made faint by itself where we do so with a whole layer.`,
    rivalsTable(costs, rivals),
    ...(rivals.mapnik === null
      ? ['mapnik is not installed here: `apt-get install python3-mapnik`, and it is measured too.']
      : []),
  ].join('\n\n');
}

function ownTable(costs: Costs, shell: readonly number[]): string {
  const rows = FORMATS.map((format, index) => {
    const { first, others, peak } = costs[format];
    const time = seconds((shell[index] ?? NaN) / 1000);
    return [format.toUpperCase(), time, ...[first, others].map(milliseconds), megabytes(peak)];
  });
  const head = ['sheet', 'from the shell', 'processor time to the first', 'a sheet', 'memory'];
  return tableOf([head, ...rows]);
}

function rivalsTable(costs: Costs, { mapnik, librsvg, maplibre }: Rivals): string {
  const ours = FORMATS.map((format) => costs[format].others);
  const row = (name: string, times: readonly (number | null)[]): readonly string[] => [
    name,
    ...times.map((time) => (time === null ? '' : milliseconds(time))),
    ...times.map((time, index) => (time === null ? '' : ratio((ours[index] ?? NaN) / time))),
  ];
  const formats = FORMATS.map((format) => format.toUpperCase());
  return tableOf([
    ['processor time', ...formats, ...formats.map((format) => `ours / its, ${format}`)],
    row('Article Atlas, a whole sheet', ours),
    ...(mapnik === null ? [] : [row('mapnik', [mapnik.svg, mapnik.png, mapnik.pdf])]),
    row('librsvg through sharp, of our SVG', [null, librsvg, null]),
    row('MapLibre in a headless browser', [null, maplibre, null]),
  ]);
}

/** Milliseconds until a sheet is written, from the shell. */
async function shellTime(root: string, directory: string, format: string): Promise<number> {
  const out = join(directory, `first.${format}`);
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const args = [tsx, join(root, 'src/build/snapshot.ts'), '--place', PLACE, '--out', out];
  return timeOf(() => outputOf(process.execPath, args, root));
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
