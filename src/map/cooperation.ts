import { SMALL_SCREEN } from '../core/small-screen.ts';
import type { Map as LibreMap } from 'maplibre-gl';

/**
 * In milliseconds, longer than the 100 after which MapLibre takes its hint away. It looks for the hint
 * then, also where cooperation has ended meanwhile (6.17), and would throw.
 */
const HINT = 150;

/**
 * Lets the page scroll under one finger, or the wheel alone, as long as the map shares its width with
 * the text; two fingers, or Ctrl and the wheel, move the map.
 * @param speak puts the page's words on the map: MapLibre writes its own when it begins to cooperate
 */
export function cooperate(map: LibreMap, speak: () => void): void {
  const narrow = window.matchMedia(SMALL_SCREEN);
  let hints = 0;
  const follow = (): void => {
    if (hints > 0 || narrow.matches === map.cooperativeGestures.isEnabled()) return;
    if (narrow.matches) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
    speak();
  };
  follow();
  map.on('cooperativegestureprevented', () => {
    hints += 1;
    // However busy the page is, timers end in the order in which they are due.
    setTimeout(() => {
      hints -= 1;
      follow();
    }, HINT);
  });
  narrow.addEventListener('change', follow);
  map.on('remove', () => narrow.removeEventListener('change', follow));
}
