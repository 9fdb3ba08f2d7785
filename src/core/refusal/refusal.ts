import type { Bounds, LngLat } from '../model.ts';
import type { Paper } from '../sheet.ts';

/** Why a sheet can't be drawn as asked, as a value: each language has its own words for it. */
export type Refusal =
  /** near: identifiers like it. */
  | { readonly type: 'no-place' | 'no-layer'; readonly id: string; readonly near: Near }
  /** passages: how many the article has. */
  | { readonly type: 'no-passage'; readonly passage: number; readonly passages: number }
  /** mentioning: the paragraphs that do. */
  | {
      readonly type: 'no-mention';
      readonly passage: number;
      readonly mentioning: readonly number[];
    }
  | {
      readonly type: 'no-view';
      readonly center: LngLat;
      readonly zoom: number;
      readonly most: number;
    }
  | { readonly type: 'no-box'; readonly bounds: Bounds; readonly isTurned: boolean }
  | { readonly type: 'no-scale'; readonly scale: number }
  | { readonly type: 'no-middle'; readonly center: LngLat }
  | { readonly type: 'no-margin'; readonly margin: number }
  /** The middle leads away from what the sheet is about. */
  | { readonly type: 'apart' }
  /** holding: the N of a 1:N that would hold it. */
  | { readonly type: 'too-large'; readonly scale: number; readonly holding: number }
  /** degrees: of longitude. */
  | { readonly type: 'too-wide'; readonly scale: number; readonly degrees: number }
  | { readonly type: 'beyond'; readonly south: number; readonly north: number }
  | { readonly type: 'no-room'; readonly paper: Paper; readonly ways: readonly Way[] };

type Near = readonly string[];

/** What makes room on a sheet. */
export type Way =
  | { readonly type: 'paper'; readonly size: Paper['size'] }
  | { readonly type: 'turn'; readonly orientation: Paper['orientation'] }
  /** most: millimetres. */
  | { readonly type: 'margin'; readonly most: number }
  | { readonly type: 'key' };

/** As it is written: A4, Letter. */
export function nameOfPaper(size: Paper['size']): string {
  return size === 'letter' ? 'Letter' : size.toUpperCase();
}
