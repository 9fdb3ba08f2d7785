import type { View } from '../core/view.ts';

/** The shorter side, in pixels, of the map that an edition's opening zoom is meant for. */
const MEANT_FOR = 760;

/**
 * Where the map opens: the edition's own view; on a smaller map as much farther off as shows the
 * same ground.
 * @param width of the map, in pixels
 * @param height likewise
 */
export function openingView(view: View, width: number, height: number): View {
  const side = Math.min(width, height);
  if (side === 0 || side >= MEANT_FOR) return view;
  return { ...view, zoom: view.zoom + Math.log2(side / MEANT_FOR) };
}
