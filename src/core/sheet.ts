import type { Bounds, LayerId, LngLat, PlaceId } from './model.ts';
import type { LabelLanguages } from './preferences.ts';

/** What a sheet shows. */
export type Subject =
  /** The whole article. */
  | { readonly type: 'edition' }
  | { readonly type: 'place'; readonly place: PlaceId }
  | { readonly type: 'layer'; readonly layer: LayerId }
  /** The places of a paragraph; 0 is the headline. */
  | { readonly type: 'passage'; readonly passage: number }
  /** The map as it stands on screen, at MapLibre's zoom. */
  | { readonly type: 'view'; readonly center: LngLat; readonly zoom: number }
  | { readonly type: 'box'; readonly bounds: Bounds }
  /** A cover, an overview, a sheet for each mentioned place that has a position, an index. */
  | { readonly type: 'atlas' };

export interface Paper {
  readonly size: 'a5' | 'a4' | 'a3' | 'letter';
  readonly orientation: 'landscape' | 'portrait';
  /** Millimetres on every side. */
  readonly margin: number;
}

/** All that decides what a sheet looks like, beside the edition and the program. */
export interface Recipe {
  readonly subject: Subject;
  readonly paper: Paper;
  /** N of 1:N in the middle of the main map; null: fitted. */
  readonly scale: number | null;
  /** The middle of the main map where it was chosen; null: fitted. */
  readonly center: LngLat | null;
  readonly theme: 'light' | 'dark' | 'print-colour' | 'print-grey';
  /** In which languages the map and the key name places; where Arabic leads, the sheet is Arabic. */
  readonly labels: LabelLanguages;
  /** short: at most one part of a sentence a place; whole: every sentence that names a place. */
  readonly quotes: 'short' | 'none' | 'whole';
  readonly parts: {
    readonly key: boolean;
    readonly legend: boolean;
    readonly locator: boolean;
    /** The QR code of the address, where the edition has one. */
    readonly qr: boolean;
  };
}

/** A rectangle in CSS pixels (1/96 inch) from the page's upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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
  /** Parts of the article, a line each; never without the sheet's credits. */
  readonly quotation: string | null;
  /** Why no panel shows it; null when one does. */
  readonly absent: string | null;
  /** Whether the sheet shows it but is about others: its quotation may give way. */
  readonly isAside: boolean;
  /** The sheet of an atlas that is about it; null for none. */
  readonly sheet: number | null;
}

/** Where a sheet has room for what. */
export interface Areas {
  /** The page without its margins. */
  readonly page: Area;
  /** The maps. */
  readonly figure: Area;
  /** For the key and the legend, in the order of reading; none where there is neither. */
  readonly columns: readonly Area[];
  /** For the credits, and the QR code of an address. */
  readonly foot: Area;
}

/** One printed sheet as a value: figure, key and credits; drawn by src/figure. */
export interface Sheet {
  readonly subject: Subject;
  /** map: with all its furniture; cover: what an atlas begins with; index: words alone. */
  readonly kind: 'map' | 'cover' | 'index';
  readonly title: string;
  readonly titleAr: string | null;
  /** One neutral, dated line; empty where there is none. */
  readonly subtitle: string;
  /** What the maps show, for those who do not see them. */
  readonly description: string;
  /** Such as `A4`. */
  readonly paper: string;
  /** The page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly areas: Areas;
  readonly panels: readonly Panel[];
  /** N of 1:N on paper in the middle of the first panel; null for a map of the world. */
  readonly scale: number | null;
  /** In reading order. */
  readonly key: readonly KeyEntry[];
  /** Whether the key is written out; without it the numbers stand on the map all the same. */
  readonly hasKey: boolean;
  readonly hasLegend: boolean;
  /** Lines at the foot: the article's citation, sources, licences, the date of the data. */
  readonly credits: readonly string[];
  /** The address of this very view; null where nobody knows where the site stands. */
  readonly address: string | null;
  /** Whether the address is written as a QR code too. */
  readonly hasQr: boolean;
  /** The place to be highlighted, if any. */
  readonly selected: PlaceId | null;
  /** Places that are to be named where there is room, though they have no number. */
  readonly named: readonly PlaceId[];
  readonly labels: LabelLanguages;
  /** Which sheet of an atlas it is, from 1; null for a sheet by itself. */
  readonly number: { readonly sheet: number; readonly of: number } | null;
}
