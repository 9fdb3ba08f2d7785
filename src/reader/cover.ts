import type { Box } from '../core/box.ts';

/** What lies on the map. */
const PARTS = '.inset, .legend, .card, .foot > *, .maplibregl-ctrl';

/**
 * Tells what lies on a map, now and whenever something comes, goes or has another size; returns how
 * to stop.
 * @param stage holds the map and all that may lie on it
 * @param oncover hears of the boxes in pixels from the map's upper left corner
 */
export function watchCover(
  stage: Element,
  map: Element,
  oncover: (boxes: readonly Box[]) => void,
): () => void {
  let last = '';
  let asked = 0;
  const tell = (): void => {
    const parts = [...stage.querySelectorAll(PARTS)];
    // To watch a part again is to go on watching it.
    parts.forEach((part) => sizes.observe(part));
    const boxes = boxesOn(map.getBoundingClientRect(), parts);
    const now = JSON.stringify(boxes);
    if (now !== last) oncover(boxes);
    last = now;
  };
  const ask = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(tell);
  };
  const sizes = new ResizeObserver(ask);
  const children = new MutationObserver(ask);
  sizes.observe(map);
  children.observe(stage, { childList: true, subtree: true });
  tell();
  return () => {
    cancelAnimationFrame(asked);
    sizes.disconnect();
    children.disconnect();
  };
}

function boxesOn({ left, top }: DOMRect, parts: readonly Element[]): Box[] {
  return parts
    .filter((part) => part.checkVisibility({ visibilityProperty: true }))
    .map((part) => {
      const box = part.getBoundingClientRect();
      return {
        left: box.left - left,
        top: box.top - top,
        right: box.right - left,
        bottom: box.bottom - top,
      };
    });
}
