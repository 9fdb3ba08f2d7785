import type { Recipe, Sheet } from '../../core/sheet.ts';

/** A page of a sheet as it comes out. */
export interface Page {
  /** The sheet that it belongs to. */
  readonly sheet: Sheet;
  /** The sheet's first page holds its maps. */
  readonly isFirst: boolean;
  readonly svg: string;
}

/** How far something is that takes time: so many of so many. */
export type Progress = (done: number, of: number) => void;

/** A sheet can't be drawn as asked; the message tells people why, and what to do. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Draws sheets and makes files of them. Everything rejects with an AbortError where it was called off. */
export interface Studio {
  /**
   * All pages of a recipe. Rejects with Refused where it can't be followed.
   * @param onpages the pages of each sheet as soon as they are drawn
   */
  draw(
    recipe: Recipe,
    onpages: (pages: readonly Page[]) => void,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<void>;
  /** A page as a file that carries its recipe. @param dpi of a PNG */
  save(
    what: { readonly format: 'svg' | 'png'; readonly dpi: number },
    recipe: Recipe,
    pages: readonly Page[],
    at: number,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<{ readonly name: string; readonly content: Blob }>;
}
