import type { Edition, Geography } from './core/model.ts';
import type { Refusal } from './core/refusal/refusal.ts';
import type { Recipe } from './core/sheet.ts';
import type { DrawnSheet } from './draw-sheets.ts';

/** What the page tells the worker that draws sheets. */
export type Order =
  /** First of all. base: the page's address. */
  | {
      readonly type: 'open';
      readonly edition: Edition;
      readonly geography: Geography;
      readonly base: string;
    }
  /** Instead of what is being drawn. */
  | { readonly type: 'draw'; readonly id: number; readonly recipe: Recipe }
  | { readonly type: 'stop' };

/** What it answers, about the recipe that was asked for under the same id. */
export type Answer = { readonly id: number } & (
  | { readonly type: 'begun'; readonly of: number }
  | {
      readonly type: 'sheet';
      readonly drawn: DrawnSheet;
      readonly done: number;
      readonly of: number;
    }
  | { readonly type: 'done' }
  /** The recipe can't be followed. */
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'failed'; readonly reason: string }
);
