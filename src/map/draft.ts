import type { Map as LibreMap } from 'maplibre-gl';

/**
 * Pixels drawn a CSS pixel of a map that nobody sees yet. Until everything is there MapLibre draws a
 * dozen unfinished pictures, which at full size take longer than all the rest together where there
 * is no graphics card.
 */
export const DRAFT = 0.1;

/** As MapLibre documents it; its types know of numbers only. */
interface Draft {
  setPixelRatio(ratio: number | null): void;
}

/**
 * Draws a draft once more, as sharp as the screen is, as soon as everything is there; from then on
 * the map follows the screen. Resolves when that is done.
 * @param told resolves when the page knows what the map shows; asked after the map has told it
 */
export async function sharpened(map: LibreMap, told: () => Promise<void>): Promise<void> {
  const draft: Draft = map;
  await new Promise((drawn) => map.once('idle', drawn));
  // As every change of size does, this makes the map tell where it is.
  draft.setPixelRatio(null);
  await Promise.all([map.once('idle'), told()]);
}
