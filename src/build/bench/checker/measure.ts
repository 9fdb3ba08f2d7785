import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { medianOf } from '../stats.ts';
import { milliseconds, ratio, tableOf } from '../table.ts';
import type { Workshop } from '../workshop.ts';
import type { Mistake } from './made-up.ts';
import type { Tool } from './tools.ts';

const COUNTS = [1000, 10_000, 100_000] as const;
const LARGEST = COUNTS[2];
const OTHERS: readonly Tool[] = ['geojson-validation', 'check-geojson'];

/** check-geojson needs gigabytes, and half a minute, for the largest file. */
const TOO_LARGE: Tool = 'check-geojson';

/** What a process found out. */
interface Measured {
  readonly bytes: number;
  /** The median, in milliseconds of CPU time. */
  readonly time: number;
  readonly issues: number;
  /** The most that the process took, in bytes. */
  readonly memory: number;
}

/** What the check of a file takes, beside what only reading it takes and what others take. */
export async function measureChecker({ root }: Workshop): Promise<string> {
  const head = [
    'clean file',
    'size',
    'JSON.parse',
    ...OTHERS,
    'our checker',
    'ours / JSON.parse',
    'our memory',
  ];
  const rows = [head];
  let parsing = NaN;
  for (const count of COUNTS) {
    const parse = await measured(root, 'JSON.parse', count, 'none');
    const others: string[] = [];
    for (const tool of OTHERS) {
      const isTooLarge = tool === TOO_LARGE && count === LARGEST;
      others.push(isTooLarge ? '' : milliseconds((await measured(root, tool, count, 'none')).time));
    }
    const ours = await measured(root, 'our checker', count, 'none');
    if (ours.issues > 0) throw new Error('The clean file is not clean.');
    rows.push([
      `${count.toLocaleString('en')} features`,
      megabytes(ours.bytes),
      milliseconds(parse.time),
      ...others,
      milliseconds(ours.time),
      ratio(ours.time / parse.time),
      megabytes(ours.memory),
    ]);
    parsing = parse.time;
  }
  const broken = [
    [
      'broken file of 100,000 features',
      'issues',
      'our checker',
      'ours / JSON.parse of the clean one',
      'our memory',
    ],
  ];
  for (const mistake of ['one ring', 'every ring', 'syntax at the end'] as const) {
    const { time, issues, memory } = await measured(root, 'our checker', LARGEST, mistake);
    const cells = [String(issues), milliseconds(time), ratio(time / parsing), megabytes(memory)];
    broken.push([mistake, ...cells]);
  }
  const how =
    'Made-up files of small areas with 15 positions each; CPU time with that of other threads, the median of several times in one process, one process each. The aims are 3 times JSON.parse on a clean file, 10 times on a broken one, and less than 1 GB.';
  return `${how}\n\n${tableOf(rows)}\n\n${tableOf(broken)}`;
}

async function measured(
  root: string,
  tool: Tool,
  count: number,
  mistake: Mistake,
): Promise<Measured> {
  const runs = count === LARGEST ? 3 : tool === TOO_LARGE ? 3 : 9;
  const program = join(root, 'src/build/bench/checker/one.ts');
  const args = ['--import', 'tsx', program, tool, String(count), mistake, String(runs)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  const found: Omit<Measured, 'time'> & { readonly times: readonly number[] } = JSON.parse(stdout);
  return { ...found, time: medianOf(found.times) };
}

function megabytes(bytes: number): string {
  const value = bytes / 1e6;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} MB`;
}
