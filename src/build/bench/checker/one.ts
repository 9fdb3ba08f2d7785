import { madeUpFile, type Mistake } from './made-up.ts';
import { TOOLS, type Tool } from './tools.ts';

/** What one tool takes for one file, in a process of its own: see measureChecker. */
const [name = '', features = '', mistake = '', runs = ''] = process.argv.slice(2);
const tool = TOOLS[toolNamed(name)];
const text = madeUpFile(Number(features), mistakeNamed(mistake));
const times: number[] = [];
let issues = 0;
for (let run = 0; run < Number(runs); run++) {
  const before = process.cpuUsage();
  issues = tool(text);
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
}
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ bytes: text.length, times, issues, memory: maxRSS * 1024 }));

function toolNamed(wanted: string): Tool {
  if (wanted in TOOLS)
    return Object.keys(TOOLS).find((key): key is Tool => key === wanted) ?? 'our checker';
  throw new RangeError(`unknown tool: ${wanted}`);
}

function mistakeNamed(wanted: string): Mistake {
  const known: readonly Mistake[] = ['none', 'one ring', 'every ring', 'syntax at the end'];
  const found = known.find((one) => one === wanted);
  if (found === undefined) throw new RangeError(`unknown mistake: ${wanted}`);
  return found;
}
