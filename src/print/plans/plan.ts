import { isInside } from '../../core/bounds.ts';
import type { Edition, Place, PlaceId, PlaceKind, Selection } from '../../core/model.ts';
import type { LanguageCode } from '../../core/preferences.ts';
import type { SheetWords } from '../../core/sheet-words/index.ts';
import type { Area, Panel, Recipe } from '../../core/sheet.ts';

/** What a sheet is made from. */
export interface Making {
  readonly edition: Edition;
  readonly recipe: Recipe;
  readonly language: LanguageCode;
  readonly words: SheetWords;
}

/** Where maps may stand. */
export interface Room {
  readonly figure: Area;
  /** A column whose upper end a locator may take; null where none is wanted. */
  readonly inset: Area | null;
}

/** What a sheet is about, before it is arranged. */
export interface Plan {
  readonly title: string;
  readonly titleAr: string | null;
  readonly subtitle: string;
  readonly selected: Place | null;
  /** Whose sources are credited. */
  readonly places: readonly Place[];
  readonly panels: (room: Room) => readonly Panel[];
  /** The places of the key, in its order. */
  readonly key: (panels: readonly Panel[]) => readonly Place[];
  /** The passage that is quoted before any other; null for none. */
  readonly passage: number | null;
  /** Places that have no number and are to be named all the same. */
  readonly named: readonly PlaceId[];
  /** What the page has selected when it shows the same; null where no address says it. */
  readonly selection: Selection;
}

/** Degrees of longitude from which on a map is one of the world. */
const WORLD = 60;
/** Of the region's width: on a wider map the places of a city would stand on one another. */
const WIDE = 1 / 4;
const SEEN_FROM_AFAR: readonly PlaceKind[] = ['country', 'region', 'city'];

/**
 * The mentioned places that there is room for on a map: none on one of the world, of a wide one only
 * cities and what is larger.
 */
export function shownOn(panel: Panel | undefined, { places, region }: Edition): readonly Place[] {
  if (panel === undefined) return [];
  const width = panel.bounds[2] - panel.bounds[0];
  if (width > WORLD) return [];
  const isWide = width > WIDE * (region[2] - region[0]);
  return places.filter(
    ({ number, anchor, kind }) =>
      number !== null &&
      anchor !== null &&
      isInside(anchor, panel.bounds) &&
      (!isWide || SEEN_FROM_AFAR.includes(kind)),
  );
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}
