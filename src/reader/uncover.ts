import { tick } from 'svelte';
import { SMALL_SCREEN } from '../core/small-screen.ts';
import type { Selection } from '../core/model.ts';
import { bringIntoView } from './into-view.ts';

/**
 * On a small screen, brings what a reader picked in the text out from under the map that shows it,
 * once map and card stand.
 * @param mention the mention the reader is at
 */
export async function uncover(selection: Selection, mention: string | null): Promise<void> {
  await tick();
  if (!window.matchMedia(SMALL_SCREEN).matches) return;
  if (selection.type === 'passage') {
    document.getElementById(`p${selection.passage}`)?.scrollIntoView();
  } else if (mention !== null) {
    bringIntoView(mention);
  }
}
