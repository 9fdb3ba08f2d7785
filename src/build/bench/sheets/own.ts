import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import type { Cost } from './cost.ts';

/** What so many sheets of one format cost in a new process. */
export async function ownCost(
  root: string,
  format: string,
  count: number,
  directory: string,
): Promise<Cost> {
  const program = join(root, 'src/build/bench/sheets/batch.ts');
  const cost: Cost = JSON.parse(
    await outputOf(
      process.execPath,
      ['--import', 'tsx', program, format, String(count), directory],
      root,
    ),
  );
  return cost;
}

/** What a program prints. Rejects with what it complains of. */
export async function outputOf(
  file: string,
  args: readonly string[],
  cwd: string,
): Promise<string> {
  const child = spawn(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [out, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`${file} ended with ${code}: ${complaint.trim()}`);
  return out;
}
