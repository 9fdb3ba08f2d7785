import { join } from 'node:path';
import { serve } from '../bootstrap/serve.mjs';
import { Trouble } from '../bootstrap/trouble.mjs';
import { compileDirectory } from '../compile.ts';
import { drawStill } from '../plugin/still.ts';
import { clicksOf, timeClicks } from './reading/clicks.ts';
import { loadOf, shiftOf, type Load } from './reading/loads.ts';
import { RIVALS, writeRival } from './reading/rivals.ts';
import { filesAtOnce, sizeOf } from './sizes.ts';
import { medianOf, quantileOf } from './stats.ts';
import { kilobytes, milliseconds, ratio, tableOf } from './table.ts';
import type { Workshop } from './workshop.ts';

const ROUNDS = 7;

/** A page to be read. */
interface Reader {
  readonly title: string;
  readonly address: string;
  /** Scripts that come with it. */
  readonly scripts: ReadonlySet<string>;
  readonly box: string;
  readonly ready: string;
}

/** Of one page, without and with the script files that come with it. */
interface Loads {
  readonly read: Load[];
  readonly alive: Load[];
}

/** How quickly the article can be read and a mention looked up, beside the plainest pages that do so. */
export async function measureReading(workshop: Workshop): Promise<string> {
  const { root, temporary } = workshop;
  const compiled = await compileDirectory(join(root, 'geodata'));
  if (!compiled.ok) throw new Trouble('The edition has mistakes: npm run validate lists them.');
  const { edition, geography } = compiled;
  const [{ ours }, browser] = [await workshop.peers(), await workshop.browser()];
  const { still } = await drawStill(edition, geography, join(root, 'static'));
  const atOnce = filesAtOnce(ours.directory);
  const readers: Reader[] = [
    {
      ...{ title: 'Article Atlas', address: ours.address, scripts: atOnce },
      ...{ box: '.card', ready: '.stage.drawn' },
    },
  ];
  const closers: (() => Promise<void>)[] = [];
  for (const rival of RIVALS) {
    const place = await writeRival(root, temporary, rival, edition, still.figure);
    const { address, close } = await serve(place, { port: 0 });
    closers.push(close);
    readers.push({ address, scripts: new Set(['leaflet.js']), ...rivals[rival] });
  }
  try {
    const clicks = clicksOf(edition);
    const times: (readonly number[])[] = [];
    for (const reader of readers) {
      times.push(await timeClicks(browser, reader.address, clicks, reader));
    }
    const loads = readers.map((): Loads => ({ read: [], alive: [] }));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, { address, scripts }] of readers.entries()) {
        loads[index]?.read.push(await loadOf(browser, address, new Set()));
        loads[index]?.alive.push(await loadOf(browser, address, scripts));
      }
    }
    const shift = await shiftOf(browser, ours.address);
    const script = sizeOf(
      ours.directory,
      [...atOnce].filter((path) => path.endsWith('.js')),
    );
    return [
      `Clicks on ${clicks.length} mentions one after another, from the click to the frame with the excerpt; no two of one place on end. The pages have the same text, the plain one the same figure as an inline SVG, Leaflet’s a marker a place without a base map. Then medians of ${ROUNDS} loads by turns with an empty cache, in processor time of the main thread: until the page can be read, for which its script files are held back; and with the script that comes with it, and what of that is in tasks above 50 ms. The map is held back in both.`,
      clickTable(readers, times),
      loadTable(readers, loads),
      tableOf([
        ['what', 'measured', 'aim'],
        ['script before the map, brotli', kilobytes(script.brotli), kilobytes(40_000)],
        ['layout shift until the map is drawn', shift.toFixed(4), '0'],
      ]),
    ].join('\n\n');
  } finally {
    await Promise.all(closers.map((close) => close()));
  }
}

const rivals = {
  leaflet: {
    title: 'a plain Leaflet page with pop-ups',
    ...{ box: '.leaflet-popup-content', ready: '.leaflet-interactive' },
  },
  plain: { title: 'a plain page with an inline SVG', box: '#excerpt', ready: '#excerpt' },
} as const;

function clickTable(readers: readonly Reader[], times: readonly (readonly number[])[]): string {
  const of = (index: number): readonly number[] =>
    [0.5, 0.95].map((share) => quantileOf(times[index] ?? [], share));
  const own = of(0);
  return tableOf([
    ['click to painted excerpt', 'median', '95th percentile', 'ours / its', 'ours / its 95th'],
    ...readers.map(({ title }, index) => {
      const found = of(index);
      const compared = found.map((time, i) => (index === 0 ? '' : ratio((own[i] ?? NaN) / time)));
      return [title, ...found.map(milliseconds), ...compared];
    }),
  ]);
}

function loadTable(readers: readonly Reader[], loads: readonly Loads[]): string {
  const of = (index: number, when: keyof Loads, what: keyof Load): number =>
    medianOf((loads[index]?.[when] ?? []).map((load) => load[what]));
  const own = of(0, 'read', 'work');
  return tableOf([
    ['main thread', 'to text and figure', 'ours / its', 'and alive', 'script alone', 'blocking'],
    ...readers.map(({ title }, index) => {
      const [read, alive] = [of(index, 'read', 'work'), of(index, 'alive', 'work')];
      return [
        title,
        milliseconds(read),
        index === 0 ? '' : ratio(own / read),
        milliseconds(alive),
        milliseconds(alive - read),
        milliseconds(of(index, 'alive', 'blocking')),
      ];
    }),
  ]);
}
