import { join } from 'node:path';
import { run } from '../bootstrap/run.mjs';
import { seconds, tableOf } from './table.ts';

const sheet = ['--place', 'castello-road'];

/** How long the command-line programs take, with the start of Node. */
export async function commandTable(root: string, temporary: string): Promise<string> {
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
  const start = performance.now();
  const code = await run(process.execPath, [tsx, join(root, program), ...args], { cwd: root });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}.`);
  return seconds((performance.now() - start) / 1000);
}
