import type { About, Format } from './format.ts';
import { chunksOf, isPng, joined, type Chunk } from './png/chunks.ts';
import { resolution } from './png/resolution.ts';
import { textIn, textOf } from './png/text.ts';
import { dotsOf, sizeOf } from './size.ts';

/** The keyword of the recipe; the others are those that the format names (ISO/IEC 15948, 11.3.4). */
const RECIPE = 'article-atlas recipe';

/** One file a page: dots, how many of them are an inch, and the recipe as text. */
export const png: Format = {
  id: 'png',
  title: 'PNG',
  mediaType: 'image/png',
  holdsPages: false,
  hasDots: true,
  write: async ({ pages, about }, dpi, machines) => {
    const files: Uint8Array[] = [];
    // One after the other: a page of paper is much memory.
    for (const page of pages) {
      const picture = await machines.rasterise(page, dotsOf(sizeOf(page).width, dpi));
      files.push(withMetadata(picture, about, dpi));
    }
    return files;
  },
  recipeIn: (file) => Promise.resolve(textIn(chunksOf(file), RECIPE)),
  isOwn: isPng,
};

/** The picture with what its file says of itself, instead of what its maker wrote. */
export function withMetadata(picture: Uint8Array, about: About, dpi: number): Uint8Array {
  const said: readonly Chunk[] = [
    resolution(dpi),
    textOf('Title', about.title),
    textOf('Author', about.author),
    textOf('Description', about.description),
    textOf('Software', about.program),
    textOf(RECIPE, about.recipe),
  ];
  const [header, ...rest] = chunksOf(picture);
  if (header === undefined) throw new Error('The picture has no header.');
  const kept = rest.filter(({ type }) => !['pHYs', 'tEXt', 'zTXt', 'iTXt', 'tIME'].includes(type));
  return joined([header, ...said, ...kept]);
}
