import { geography } from 'virtual:geography';
import { hash, version } from 'virtual:origin';
import type { Edition } from './core/model.ts';
import { fileNameOf } from './core/recipe/file-name.ts';
import { PROGRAM, type RecipeFile } from './core/recipe/recipe-file.ts';
import { aboutOf } from './export/about.ts';
import { png } from './export/png.ts';
import { svg } from './export/svg.ts';
import { rasterise } from './page-raster.ts';
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
    async save({ format, dpi }, recipe, pages, at, progress, signal) {
      const page = pages[at];
      if (page === undefined) throw new Error(`There is no page ${at + 1}.`);
      const { id, mediaType, hasDots, write } = format === 'svg' ? svg : png;
      const file: RecipeFile = {
        program: PROGRAM,
        version,
        edition: hash,
        dpi: hasDots ? dpi : null,
        recipe,
      };
      const sheets = [...new Set(pages.map(({ sheet }) => sheet))];
      const about = aboutOf(edition, sheets, file);
      const [content] = await write({ pages: [page.svg], about }, dpi, {
        rasterise: (drawn, width) => rasterise(drawn, width, progress, signal),
        print: () => Promise.reject(new Error('The browser itself prints.')),
      });
      if (content === undefined) throw new Error('Nothing was written.');
      const number = pages.length === 1 ? null : { page: at + 1, of: pages.length };
      return {
        name: `${fileNameOf(recipe.subject, number)}.${id}`,
        content: new Blob([new Uint8Array(content)], { type: mediaType }),
      };
    },
  };
}
