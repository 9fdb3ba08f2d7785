/** `npx tsx src/build/fonts.ts [OUT]`: writes the small font files, by default to static/fonts. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { smallFonts } from './fonts/small.ts';

const [out = 'static/fonts'] = process.argv.slice(2);

try {
  const files = await smallFonts();
  await mkdir(out, { recursive: true });
  for (const [name, bytes] of files) {
    await writeFile(join(out, name), bytes);
    console.log(`${join(out, name)}: ${bytes.length} bytes`);
  }
  const total = files.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  console.log(`All of it: ${total} bytes.`);
} catch (error) {
  console.error(`The fonts were not made: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
