import type { MapWords } from '../core/map-handle.ts';
import type { Map as LibreMap } from 'maplibre-gl';

/**
 * Puts the page's words on a map, also when the page goes over to another language: MapLibre takes its
 * `locale` once and for all.
 */
export function speak(map: LibreMap, words: MapWords): void {
  const container = map.getContainer();
  const within = (name: string): Element | null => container.querySelector(`.maplibregl-${name}`);
  const call = (element: Element | null, title: string): void => {
    element?.setAttribute('aria-label', title);
    element?.setAttribute('title', title);
  };
  call(within('ctrl-zoom-in'), words.zoomIn);
  call(within('ctrl-zoom-out'), words.zoomOut);
  map.getCanvas().setAttribute('aria-label', words.title);
  // Only where one finger, or the wheel alone, scrolls the page.
  within('desktop-message')?.replaceChildren(isMac() ? words.wheelOnMac : words.wheel);
  within('mobile-message')?.replaceChildren(words.fingers);
}

/** As MapLibre finds out which key it takes. */
function isMac(): boolean {
  return navigator.userAgent.includes('Mac');
}
