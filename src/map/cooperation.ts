import { SMALL_SCREEN } from '../core/small-screen.ts';
import type { Map as LibreMap } from 'maplibre-gl';

/**
 * Lets the page scroll under one finger, or the wheel alone, as long as the map shares its width with
 * the text; two fingers, or Ctrl and the wheel, move the map.
 * @param speak puts the page's words on the map: MapLibre writes its own when it begins to cooperate
 */
export function cooperate(map: LibreMap, speak: () => void): void {
  const narrow = window.matchMedia(SMALL_SCREEN);
  const follow = (): void => {
    if (narrow.matches === map.cooperativeGestures.isEnabled()) return;
    if (narrow.matches) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
    speak();
  };
  follow();
  narrow.addEventListener('change', follow);
  map.on('remove', () => narrow.removeEventListener('change', follow));
}
