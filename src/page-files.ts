import { hash, version } from 'virtual:origin';
import type { Edition } from './core/model.ts';
import { fileNameOf } from './core/recipe/file-name.ts';
import { PROGRAM, type RecipeFile } from './core/recipe/recipe-file.ts';
import { aboutOf } from './export/about.ts';
import type { About, Format } from './export/format.ts';
import { png } from './export/png.ts';
import { svg } from './export/svg.ts';
import type { Packed } from './export/zip.ts';
import { rasterise } from './page-raster.ts';
import type { Page, Progress, Studio } from './reader/print/studio.ts';

/** Composition: how the page makes files of pages; named and numbered as the shell does it. */
export function saverOf(edition: Edition): Studio['save'] {
  return async ({ format: id, dpi }, recipe, pages, progress, signal) => {
    const format = id === 'svg' ? svg : png;
    const file: RecipeFile = {
      program: PROGRAM,
      version,
      edition: hash,
      dpi: format.hasDots ? dpi : null,
      recipe,
    };
    const sheets = [...new Set(pages.map(({ sheet }) => sheet))];
    const about = aboutOf(edition, sheets, file);
    const nameOf = (page: number): string => {
      const number = pages.length === 1 ? null : { page, of: pages.length };
      return `${fileNameOf(recipe.subject, number)}.${id}`;
    };
    const files = filesOf(pages, { format, dpi, about, nameOf }, progress, signal);
    if (pages.length > 1) {
      // What packs is fetched when there is something to be packed.
      const { zipOf } = await import('./export/zip.ts');
      const content = await zipOf(files, edition.dated);
      return { name: `${fileNameOf(recipe.subject)}-${id}.zip`, content };
    }
    const { value } = await files.next();
    if (value === undefined) throw new Error('There is no page.');
    const content = new Blob([new Uint8Array(value.content)], { type: format.mediaType });
    return { name: value.name, content };
  };
}

interface Manner {
  readonly format: Format;
  readonly dpi: number;
  readonly about: About;
  /** A page's, by its number from 1. */
  readonly nameOf: (page: number) => string;
}

/** A file for each page, made when it is asked for: a page of paper is much memory. */
async function* filesOf(
  pages: readonly Page[],
  { format, dpi, about, nameOf }: Manner,
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<Packed, undefined> {
  for (const [index, { svg: drawn }] of pages.entries()) {
    progress(index, pages.length);
    await breath();
    signal.throwIfAborted();
    const [content] = await format.write({ pages: [drawn], about }, dpi, {
      rasterise: (page, width) =>
        rasterise(page, width, (done, of) => progress(index + done / of, pages.length), signal),
      print: () => Promise.reject(new Error('The browser itself prints.')),
    });
    if (content === undefined) throw new Error('Nothing was written.');
    yield { name: nameOf(index + 1), content, isPackable: !format.hasDots };
  }
}

/** Lets the page answer whoever uses it. */
function breath(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
