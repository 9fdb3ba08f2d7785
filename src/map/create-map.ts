import { GPUInitializationError, Map as LibreMap } from 'maplibre-gl';
import { locale } from './locale.ts';
import { MapUnavailable } from './unavailable.ts';
import { provideWorker } from './worker.ts';
import type { View } from '../core/view.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The world and a little more: its copies stand beside it on wide screens. */
const FARTHEST = 1;
/** Closer than the data is. */
const NEAREST = 16;

/** A flat map that north is always up in; throws MapUnavailable without WebGL 2. */
export function createMap(container: HTMLElement, style: StyleSpecification, view: View): LibreMap {
  provideWorker();
  const [lng, lat] = view.center;
  try {
    const map = new LibreMap({
      container,
      style,
      locale,
      center: [lng, lat],
      zoom: view.zoom,
      minZoom: FARTHEST,
      maxZoom: NEAREST,
      attributionControl: false,
      dragRotate: false,
      touchPitch: false,
      maxPitch: 0,
      renderWorldCopies: true,
      cooperativeGestures: isHandheld(),
      pixelRatio: 0.05,
      fadeDuration: isStill() ? 0 : 200,
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  } catch (fault) {
    if (fault instanceof GPUInitializationError) throw new MapUnavailable(fault);
    throw fault;
  }
}

/** Whether one finger has to scroll the page, because the map fills its width. */
function isHandheld(): boolean {
  return window.matchMedia('(pointer: coarse) and (max-width: 48em)').matches;
}

/** Whether nothing should move by itself, as the reader wishes. */
export function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
