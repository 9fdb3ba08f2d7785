/** The golden pictures of map and sheets: compares them with what is drawn, or rewrites them. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bootstrap/root.mjs';
import { compileDirectory } from './compile.ts';
import {
  compareGolden,
  DIFFERING_DIRECTORY,
  GOLDEN_DIRECTORY,
  removeOthers,
  writeGolden,
} from './goldens/compare.ts';
import { drawGolden } from './goldens/draw.ts';
import { runSheets } from './goldens/run-sheets.ts';
import { GOLDEN_SHEETS } from './goldens/sheets.ts';
import { GOLDENS } from './goldens/views.ts';

const USAGE = `Compares map and sheets as they are drawn with the pictures in tests/goldens.

  npm run goldens               exit code 1 if one differs; the new ones are written beside the tests' results
  npm run goldens -- --update   rewrites the pictures: look at each before you commit it
`;

const { update, help } = options();
if (help) console.log(USAGE);
else process.exitCode = await run(update);

async function run(isUpdate: boolean): Promise<number> {
  const compiled = await compileDirectory(join(root, 'geodata'));
  if (!compiled.ok) {
    console.error('The edition has mistakes: npm run validate lists them.');
    return 2;
  }
  let differing = 0;
  for (const golden of GOLDENS) {
    const picture = await drawGolden(golden, compiled.edition, compiled.geography);
    const verdict = await compareGolden(golden.name, picture);
    if (verdict === 'same') continue;
    differing += 1;
    const directory = isUpdate ? GOLDEN_DIRECTORY : DIFFERING_DIRECTORY;
    const path = await writeGolden(directory, golden.name, picture);
    console.log(`${golden.name}: ${verdict}; ${isUpdate ? 'now' : 'new'} ${relative(root, path)}`);
  }
  if (isUpdate) {
    for (const file of await removeOthers(GOLDENS.map(({ name }) => name))) {
      console.log(`${file}: removed, no view asks for it`);
    }
  }
  differing += await runSheets(compiled.edition, compiled.geography, isUpdate);
  const count = GOLDENS.length + GOLDEN_SHEETS.length;
  console.log(`${count - differing} of ${count} are the same.`);
  return isUpdate || differing === 0 ? 0 : 1;
}

function options(): { readonly update: boolean; readonly help: boolean } {
  const flags = { update: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values } = parseArgs({ options: flags });
    return { update: values.update === true, help: values.help === true };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}
