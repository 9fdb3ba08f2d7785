/**
 * `npm run basemap [-- DIRECTORY [OUT]]`: writes the embedded base map, by default to static/basemap,
 * and the module with the boxes of the countries.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildBasemap, buildExtents } from './basemap/build.ts';
import { EXTENTS_MODULE, extentsModule } from './basemap/extents-module.ts';
import { readBasemapInputs } from './basemap/inputs.ts';

const [directory = 'geodata', out = 'static/basemap'] = process.argv.slice(2);

try {
  const files = buildBasemap(readBasemapInputs(directory));
  let total = 0;
  for (const [name, text] of Object.entries(files)) {
    const compressed = brotliCompressSync(text).length;
    total += compressed;
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
    console.log(`${join(out, name)}: ${Buffer.byteLength(text)} bytes, ${compressed} in brotli`);
  }
  writeFileSync(EXTENTS_MODULE, await extentsModule(buildExtents()));
  console.log(`All of it: ${total} bytes in brotli.`);
} catch (error) {
  console.error(`The base map was not made: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
