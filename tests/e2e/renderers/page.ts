/** The live map alone on a page, for a test that drives it: `window.atlas`. */
import { coordAll } from '@turf/turf';
import 'maplibre-gl/dist/maplibre-gl.css';
import { createMap } from '../../../src/map/create-map.ts';
import { addPictures } from '../../../src/map/pictures.ts';
import { isText } from './styles.ts';
import type { Picked } from '../../../src/cartography/reading.ts';
import type { View } from '../../../src/core/view.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LibreMap } from 'maplibre-gl';

/** A label that the map would draw if there were room for all. */
export interface Named {
  readonly layer: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly type: 'Point' | 'Line' | 'Polygon';
  /** The box round the named thing, in pixels: west, north, east, south. */
  readonly box: readonly [number, number, number, number];
}

/** What the map shows once it stands still. */
export interface Shot {
  /** Red, green, blue and alpha, row by row from the top, as base64. */
  readonly pixels: string;
  readonly labels: readonly Named[];
}

interface Wanted {
  readonly style: StyleSpecification;
  readonly view: View;
  readonly picked: Picked;
}

export interface Atlas {
  /** Draws a `Wanted`, written as JSON; resolves with what stands there when all of it is drawn. */
  show(wanted: string): Promise<Shot>;
}

declare global {
  interface Window {
    atlas: Atlas;
  }
}

const container = document.querySelector<HTMLElement>('#map');
if (container === null) throw new Error('The page has no place for the map.');
const box: HTMLElement = container;
let map: LibreMap | null = null;
let shown = '';

window.atlas = {
  async show(wanted) {
    const { style, view, picked }: Wanted = JSON.parse(wanted);
    Object.assign(box.style, { position: 'fixed', inset: '0' });
    const text = JSON.stringify(style);
    const live = map ?? createMap(box, style, view);
    // Not as the draft that the page begins with.
    live.setPixelRatio(window.devicePixelRatio);
    if (shown !== text) {
      const loaded = new Promise((resolve) => void live.once('style.load', resolve));
      if (map !== null) live.setStyle(style, { diff: false });
      await loaded;
      addPictures(live, style);
    }
    map = live;
    shown = text;
    for (const source of Object.keys(style.sources)) live.removeFeatureState({ source });
    const { selected, numbered } = picked;
    if (selected !== null) mark(live, style, selected, { selected: true });
    for (const id of numbered) mark(live, style, id, { focus: true });
    live.jumpTo({ center: [view.center[0], view.center[1]], zoom: view.zoom });
    await new Promise((resolve) => {
      void live.once('idle', resolve);
      live.triggerRepaint();
    });
    return { pixels: await pixelsOf(live), labels: labelsOf(live, style) };
  },
};

function mark(
  live: LibreMap,
  { sources }: StyleSpecification,
  id: string,
  state: Readonly<Record<string, boolean>>,
): void {
  for (const [source, { type }] of Object.entries(sources)) {
    if (type === 'geojson' && !source.startsWith('base-')) {
      live.setFeatureState({ source, id }, state);
    }
  }
}

/** The canvas can be read in the task that has drawn it, and not after it. */
function pixelsOf(live: LibreMap): Promise<string> {
  return new Promise((resolve) => {
    void live.once('render', () => {
      const source = live.getCanvas();
      const copy = new OffscreenCanvas(source.width, source.height);
      const context = copy.getContext('2d');
      if (context === null) throw new Error('There is no canvas to copy the map to.');
      context.drawImage(source, 0, 0);
      const { data } = context.getImageData(0, 0, source.width, source.height);
      let binary = '';
      for (let at = 0; at < data.length; at += 0x8000) {
        binary += String.fromCharCode(...data.subarray(at, at + 0x8000));
      }
      resolve(btoa(binary));
    });
    live.triggerRepaint();
  });
}

function labelsOf(live: LibreMap, style: StyleSpecification): Named[] {
  const layers = style.layers.filter(isText).map(({ id }) => id);
  return live.queryRenderedFeatures({ layers }).map(({ layer, properties, geometry }) => {
    const points = coordAll(geometry).map(([x = 0, y = 0]) => live.project([x, y]));
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const type = geometry.type.replace('Multi', '').replace('String', '');
    return {
      layer: layer.id,
      properties,
      type: type === 'Line' || type === 'Polygon' ? type : 'Point',
      box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const,
    };
  });
}
