import type { Format } from './format.ts';
import { pageOf } from './pdf/page.ts';

/** One file of all pages: vectors, real text, tags, and the recipe among the metadata. */
export const pdf: Format = {
  id: 'pdf',
  title: 'PDF',
  mediaType: 'application/pdf',
  holdsPages: true,
  hasDots: false,
  // What opens PDFs is large, and is loaded when there is one.
  write: async (drawing, _, machines) => {
    const printed = await machines.print(pageOf(drawing));
    const { withMetadata } = await import('./pdf/metadata.ts');
    return [await withMetadata(printed, drawing)];
  },
  recipeIn: async (file) => (await import('./pdf/metadata.ts')).recipeIn(file),
  isOwn: (file) => new TextDecoder('latin1').decode(file.subarray(0, 5)) === '%PDF-',
};
