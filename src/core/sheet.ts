import type { Bounds, PlaceId } from './model.ts';

/** What a sheet shows. */
export type Subject =
  | { readonly type: 'edition' }
  | { readonly type: 'place'; readonly place: PlaceId }
  | { readonly type: 'layer'; readonly layer: string };

/** One map of a sheet. Positions and sizes in CSS pixels (1/96 inch) from the page's upper left corner. */
export interface Panel {
  readonly title: string | null;
  readonly bounds: Bounds;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A numbered place of the sheet with the passages that mention it. */
export interface KeyEntry {
  readonly place: PlaceId;
  readonly number: number;
  readonly name: string;
  readonly nameAr: string | null;
  readonly passages: readonly number[];
  /** A short part of the article, cut at a word with an ellipsis; never without the sheet's credits. */
  readonly quotation: string | null;
  /** Why no panel shows it; null when one does. */
  readonly absent: string | null;
}

/** One printed sheet as a value: figure, key and credits; drawn by src/figure. */
export interface Sheet {
  readonly subject: Subject;
  readonly title: string;
  readonly titleAr: string | null;
  /** One neutral, dated line; empty where there is none. */
  readonly subtitle: string;
  /** The page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly panels: readonly Panel[];
  /** In reading order. */
  readonly key: readonly KeyEntry[];
  /** Lines at the foot: the article's citation, sources, licences, the date of the data. */
  readonly credits: readonly string[];
  /** The place to be highlighted, if any. */
  readonly selected: PlaceId | null;
}
