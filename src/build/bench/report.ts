import type { Peer, Peers } from './peers.ts';
import { filesOf, sizeOf, type Part, type Size } from './sizes.ts';
import { medianOf } from './stats.ts';
import { kilobytes, ratio, seconds, tableOf } from './table.ts';
import type { Times } from './visits.ts';

const parts: readonly (readonly [Part, string])[] = [
  ['page', 'HTML: article, index, figure, sheets'],
  ['style', 'CSS'],
  ['script', 'script before the map'],
  ['map', 'MapLibre, its worker and style, data'],
  ['fonts', 'fonts'],
  ['data', 'base map'],
];
const readable: readonly Part[] = ['page', 'style', 'script'];

/** What the page weighs, beside bare MapLibre pages. */
export function weightTable({ ours, points, same }: Peers): string {
  const files = ours.visits[0]?.files ?? [];
  const size = (...of: readonly Part[]): Size =>
    sizeOf(
      ours.directory,
      of.flatMap((part) => filesOf(part, ours.directory, files)),
    );
  const row = (name: string, { raw, gzip, brotli }: Size, show: (value: number) => string) => [
    name,
    ...[raw, gzip, brotli].map(show),
  ];
  const all = allOf(ours);
  return tableOf([
    ['bytes', 'raw', 'gzip', 'brotli'],
    ...parts.map(([part, name]) => row(name, size(part), kilobytes)),
    row('**to read:** HTML, CSS, script before the map', size(...readable), kilobytes),
    row('**all**', all, kilobytes),
    row('a bare MapLibre page with 200 points', allOf(points), kilobytes),
    row('a bare MapLibre page with this map', allOf(same), kilobytes),
    row('all / with 200 points (aim: 1.50)', divide(all, allOf(points)), ratio),
    row('all / with this map', divide(all, allOf(same)), ratio),
  ]);
}

/** How long it takes until the text can be read and the map stands still. */
export function timeTable({ ours, points, same }: Peers): string {
  const median = ({ visits }: Peer, what: keyof Times): number =>
    medianOf(visits.map((visited) => visited[what])) / 1000;
  const own = median(ours, 'idle');
  const row = (name: string, idle: number, aim: string) => [
    name,
    '',
    seconds(idle),
    ratio(own / idle),
    aim,
  ];
  return tableOf([
    ['time', 'until the text can be read', 'until the map stands still', 'ours / its', 'aim'],
    ['Article Atlas', seconds(median(ours, 'readable')), seconds(own), '', ''],
    row('a bare MapLibre page with 200 points', median(points, 'idle'), '1.10'),
    row('a bare MapLibre page with this map', median(same, 'idle'), ''),
  ]);
}

function allOf({ directory, visits }: Peer): Size {
  return sizeOf(directory, visits[0]?.files ?? []);
}

function divide(a: Size, b: Size): Size {
  return { raw: a.raw / b.raw, gzip: a.gzip / b.gzip, brotli: a.brotli / b.brotli };
}
