import { geography } from 'virtual:geography';
import type { Edition } from './core/model.ts';
import { saverOf } from './page-files.ts';
import PrintDialogue from './reader/print/PrintDialogue.svelte';
import type { PrintParts } from './reader/boot.ts';
import type { Studio } from './reader/print/studio.ts';
import { SheetsClient } from './sheets-client.ts';

/** Composition: the print dialogue, with what draws sheets of the edition and makes files of them. */
export function printingOf(edition: Edition): PrintParts {
  return { Dialogue: PrintDialogue, studio: studioOf(edition) };
}

function studioOf(edition: Edition): Studio {
  const client = new SheetsClient(edition, geography);
  return {
    draw: (recipe, onpages, progress, signal) =>
      client.draw(
        recipe,
        ({ sheet, pages }) =>
          onpages(pages.map((page, index) => ({ sheet, svg: page, isFirst: index === 0 }))),
        progress,
        signal,
      ),
    save: saverOf(edition),
  };
}
