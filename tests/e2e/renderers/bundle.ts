import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { serve } from '../../../src/build/bootstrap/serve.mjs';

/** The page with the map alone, bundled and served with the base map's files beside it. */
export async function servePage(): Promise<{
  readonly address: string;
  readonly close: () => Promise<void>;
}> {
  const outDir = await mkdtemp(join(tmpdir(), 'article-atlas-renderers-'));
  await build({
    root: import.meta.dirname,
    base: './',
    publicDir: resolve('static'),
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 5000 },
  });
  const served = await serve(outDir, { port: 0 });
  return {
    address: served.address,
    close: async () => {
      await served.close();
      await rm(outDir, { recursive: true });
    },
  };
}
