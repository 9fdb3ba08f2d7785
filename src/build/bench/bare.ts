import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { compileDirectory } from '../compile.ts';
import { editionModules } from '../plugin/edition-modules.ts';
import { editionSource } from '../plugin/edition-source.ts';

/** Code that defines `style` and `view` for a page that is nothing but a map. */
export interface Subject {
  readonly name: string;
  readonly code: string;
}

/** A small map, as anyone would begin one: 200 points. */
export const fewPoints: Subject = {
  name: 'points',
  code: `
const features = Array.from({ length: 200 }, (_, i) => ({ type: 'Feature', properties: {}, geometry:
  { type: 'Point', coordinates: [36 + (i % 20) / 10, 35 + Math.floor(i / 20) / 10] } }));
const view = { center: [37, 35.5], zoom: 7 };
const style = {
  version: 8,
  sources: { points: { type: 'geojson', data: { type: 'FeatureCollection', features } } },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#eeeeee' } },
    { id: 'points', type: 'circle', source: 'points', paint: { 'circle-radius': 4 } },
  ],
};`,
};

/** Our own map, without our page: tells what the page costs, and what the map. */
export const sameMap: Subject = {
  name: 'same',
  code: `
import { edition } from 'virtual:edition';
import { geography } from 'virtual:geography';
import { buildStyle } from 'article-atlas/cartography/style.ts';
import { light } from 'article-atlas/cartography/theme.ts';
import { fontFaces } from 'article-atlas/map/fonts.ts';
const base = document.baseURI;
const view = edition.view;
const style = buildStyle(edition, geography, light, { base, fonts: fontFaces(base), labels: 'both' });`,
};

const html = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>A bare map</title></head>
  <body><div id="map"></div><script type="module" src="/main.js"></script></body>
</html>`;

const page = ({ code }: Subject, { width, height }: Box): string => `
import { Map, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
${code}
setWorkerUrl(worker);
const container = document.getElementById('map');
container.style.cssText = 'width:${width}px;height:${height}px';
const map = new Map({ container, style, ...view, fadeDuration: 0 });
map.once('idle', () => container.classList.add('drawn'));
`;

/** In CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Builds the least page that draws the subject with MapLibre; returns where it lies. */
export async function buildBarePage(
  root: string,
  temporary: string,
  subject: Subject,
  box: Box,
): Promise<string> {
  const directory = join(temporary, subject.name);
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'index.html'), html);
  await writeFile(join(directory, 'main.js'), page(subject, box));
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
