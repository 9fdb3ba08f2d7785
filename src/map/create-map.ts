import { GPUInitializationError, Map as LibreMap } from 'maplibre-gl';
import { DRAFT } from './draft.ts';
import { provideWorker } from './worker.ts';
import { MapUnavailable } from '../core/map-trouble.ts';
import type { View } from '../core/view.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The world and a little more: its copies stand beside it on wide screens. */
const FARTHEST = 1;
/** Closer than the data is. */
const NEAREST = 16;

/** A flat map that north is always up in, drawn as a draft; throws MapUnavailable without WebGL 2. */
export function createMap(container: HTMLElement, style: StyleSpecification, view: View): LibreMap {
  provideWorker();
  const [lng, lat] = view.center;
  try {
    const map = new LibreMap({
      container,
      style,
      center: [lng, lat],
      zoom: view.zoom,
      minZoom: FARTHEST,
      maxZoom: NEAREST,
      attributionControl: false,
      dragRotate: false,
      touchPitch: false,
      maxPitch: 0,
      renderWorldCopies: true,
      fadeDuration: isStill() ? 0 : 200,
      pixelRatio: DRAFT,
      // Ours is checked by the tests, an editor's own when it is fetched.
      validateStyle: false,
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  } catch (fault) {
    if (fault instanceof GPUInitializationError) throw new MapUnavailable({ kind: 'webgl' }, fault);
    throw fault;
  }
}

/** Whether nothing should move by itself, as the reader wishes. */
export function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
