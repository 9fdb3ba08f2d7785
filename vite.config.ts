import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { compileDirectory } from './src/build/compile.ts';
import { atlas } from './src/build/plugin/atlas.ts';

/** The edition to be shown: another directory like geodata makes another site. */
const edition = resolve(process.env['ATLAS_EDITION'] ?? 'geodata');

export default defineConfig({
  // Relative addresses: the site works below any path.
  base: './',
  publicDir: 'static',
  plugins: [atlas(edition, compileDirectory)],
  build: {
    // Inlined files would be data: addresses, which the security policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    // MapLibre is one file of 1.1 MB, fetched after the text can be read.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // Every part is styled from the start: without script, and when its code comes later.
            { name: 'style', test: /^(?!.*maplibre).*\.css$/, priority: 1 },
            // One file compresses better than what the later parts happen to share with it.
            { name: 'page', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
