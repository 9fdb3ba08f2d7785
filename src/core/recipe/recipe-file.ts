import type { Recipe } from '../sheet.ts';

/** The program as recipes name it. */
export const PROGRAM = 'article-atlas';

/** What a file of a sheet says of how it was made: enough to make the same bytes again. */
export interface RecipeFile {
  readonly program: typeof PROGRAM;
  /** Of the program. */
  readonly version: string;
  /** SHA-256 over the edition's files, in hexadecimal. */
  readonly edition: string;
  /** Dots an inch of the pictures; null for a file without dots. */
  readonly dpi: number | null;
  readonly recipe: Recipe;
}

/** A recipe as text: JSON on one line, the same for the same values however they were put together. */
export function writeRecipe({ version, edition, dpi, recipe }: RecipeFile): string {
  const { subject, paper, scale, center, theme, labels, quotes, parts } = recipe;
  const { size, orientation, margin } = paper;
  const { key, legend, locator, qr } = parts;
  return JSON.stringify({
    program: PROGRAM,
    version,
    edition,
    dpi,
    recipe: {
      subject: inOrder(subject),
      paper: { size, orientation, margin },
      scale,
      center,
      theme,
      labels,
      quotes,
      parts: { key, legend, locator, qr },
    },
  });
}

function inOrder(subject: Recipe['subject']): Readonly<Record<string, unknown>> {
  const members = Object.entries(subject).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { type: subject.type, ...Object.fromEntries(members) };
}
