import type { Refusal } from '../../core/refusal/refusal.ts';
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

/** A sheet can't be drawn as asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.type);
    this.refusal = refusal;
  }
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
  /**
   * The pages as files that carry their recipe: one as it is, several in one archive.
   * @param dpi of a PNG
   * @param progress in pages, and fractions of them
   */
  save(
    what: { readonly format: 'svg' | 'png'; readonly dpi: number },
    recipe: Recipe,
    pages: readonly Page[],
    progress: Progress,
    signal: AbortSignal,
  ): Promise<{ readonly name: string; readonly content: Blob }>;
}
