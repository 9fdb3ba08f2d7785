/**
 * Draws the context of an edition anew: `npx tsx src/build/geography/context.ts [DIRECTORY]`, by
 * default `geodata`. Reads reference/{control-points,towns}.tsv and writes
 * context/{lakes,rivers,roads,towns}.geojson; the same input gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildContext } from './context-files.ts';

const directory = process.argv[2] ?? 'geodata';
const out = join(directory, 'context');

mkdirSync(out, { recursive: true });
for (const [name, text] of Object.entries(buildContext(directory))) {
  writeFileSync(join(out, name), text);
  console.log(`${join(out, name)}: ${Buffer.byteLength(text)} bytes`);
}
