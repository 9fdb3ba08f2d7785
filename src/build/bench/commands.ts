import { join } from 'node:path';
import { run } from '../bootstrap/run.mjs';
import { timeOf } from './stats.ts';
import { seconds, tableOf } from './table.ts';
import type { Workshop } from './workshop.ts';

const sheet = ['--place', 'castello-road'];

/** How long the command-line programs take, with the start of Node. */
export async function measureCommands({ root, temporary }: Workshop): Promise<string> {
  const rows = [['command', 'time']];
  const time = async (name: string, args: readonly string[], hidden: readonly string[] = []) => {
    const taken = await secondsOf(root, `src/build/${name}.ts`, [...args, ...hidden]);
    rows.push([
      `\`npm run ${[name, ...(args.length > 0 ? ['--'] : []), ...args].join(' ')}\``,
      taken,
    ]);
  };
  await time('validate', []);
  for (const format of ['svg', 'png', 'pdf']) {
    const out = ['--out', join(temporary, `sheet.${format}`)];
    await time('snapshot', [...sheet, '--format', format], out);
  }
  return tableOf(rows);
}

async function secondsOf(root: string, program: string, args: readonly string[]): Promise<string> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const time = await timeOf(async () => {
    const code = await run(process.execPath, [tsx, join(root, program), ...args], { cwd: root });
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}.`);
  });
  return seconds(time / 1000);
}
