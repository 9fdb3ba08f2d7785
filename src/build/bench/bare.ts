import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { View } from '../../core/view.ts';
import { compileDirectory } from '../compile.ts';
import { editionModules } from '../plugin/edition-modules.ts';
import { editionSource } from '../plugin/edition-source.ts';

/** What a bare page shows, and how large: in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly view: View;
}

/** The code of each bare page that gives the map's `style`, and `attend`, which is handed the map. */
const subjects = {
  points: `
import { pointsStyle } from 'article-atlas/build/bench/subjects/points.ts';
const style = pointsStyle(view);
const attend = () => {};`,
  same: `
import { edition } from 'virtual:edition';
import { geography } from 'virtual:geography';
import { sameMap } from 'article-atlas/build/bench/subjects/same.ts';
const { style, attend } = sameMap(edition, geography, new URL('.', document.baseURI).href);`,
} as const;

const html = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>A bare map</title></head>
  <body><div id="map"></div><script type="module" src="/main.js"></script></body>
</html>`;

/** Until its labels have faded in no map is idle: they take as long as on our page. */
const script = (subject: string, { width, height, view }: Frame): string => `
import { Map, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const view = ${JSON.stringify(view)};
${subject}
setWorkerUrl(worker);
const container = document.getElementById('map');
container.style.cssText = 'width:${width}px;height:${height}px';
const map = new Map({ container, style, ...view, fadeDuration: 200 });
attend(map);
map.once('idle', () => container.classList.add('drawn'));
`;

/** Builds the least page that draws a subject with MapLibre; returns where it lies. */
export async function buildBarePage(
  root: string,
  temporary: string,
  name: keyof typeof subjects,
  frame: Frame,
): Promise<string> {
  const directory = join(temporary, name);
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'index.html'), html);
  await writeFile(join(directory, 'main.js'), script(subjects[name], frame));
  await build({
    root: directory,
    base: './',
    configFile: false,
    logLevel: 'error',
    publicDir: join(root, 'static'),
    plugins: [editionModules(editionSource(join(root, 'geodata'), compileDirectory))],
    resolve: {
      alias: {
        'article-atlas': join(root, 'src'),
        'maplibre-gl': join(root, 'node_modules/maplibre-gl'),
      },
    },
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 3000,
    },
  });
  return join(directory, 'dist');
}
