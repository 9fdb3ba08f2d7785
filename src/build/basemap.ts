/** `npm run basemap`: writes the embedded base map to static/basemap. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildBasemap } from './basemap/build.ts';
import { readBasemapInputs } from './basemap/inputs.ts';

const [directory = 'geodata', out = 'static/basemap'] = process.argv.slice(2);

mkdirSync(out, { recursive: true });
let total = 0;
for (const [name, text] of Object.entries(buildBasemap(readBasemapInputs(directory)))) {
  const compressed = brotliCompressSync(text).length;
  total += compressed;
  writeFileSync(join(out, name), text);
  console.log(`${join(out, name)}: ${Buffer.byteLength(text)} bytes, ${compressed} in brotli`);
}
console.log(`All of it: ${total} bytes in brotli.`);
