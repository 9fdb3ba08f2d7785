import type { Box } from './box.ts';
import type { View } from './view.ts';
import type { Credit } from './attribution.ts';
import type { LegendItem } from './legend.ts';
import type { MapTrouble } from './map-trouble.ts';
import type { Bounds, LayerId, PlaceId } from './model.ts';
import type { LabelLanguages } from './preferences.ts';

/** What the page and its live map say to one another; neither knows how the other is made. */

/** What the map is to show of the reading. */
export interface Shown {
  readonly selected: PlaceId | null;
  /** The places of the passage being read. */
  readonly focus: readonly PlaceId[];
  /** The other places of the paragraph in which the selected one is read about: shown faintly. */
  readonly beside: readonly PlaceId[];
  /** The places to be numbered: those of a passage that the reader picked. */
  readonly numbered: readonly PlaceId[];
  readonly hover: PlaceId | null;
  readonly hidden: ReadonlySet<LayerId>;
}

/** How the map is drawn: the reader's preferences, with the system's own wish resolved. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly labels: LabelLanguages;
}

/** Pixels at each side of the map where nothing important should lie. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the map shows of the world. */
export interface Viewport {
  readonly view: View;
  readonly bounds: Bounds;
}

/** What is drawn in the viewport, as legend and credits tell it. */
export interface Drawn {
  readonly legend: readonly LegendItem[];
  readonly credits: readonly Credit[];
}

/** What the live map says by itself, in the language of the page. */
export interface MapWords {
  /** What it is, and how its keys move it. */
  readonly title: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Where one finger, or the wheel alone, scrolls the page. */
  readonly wheel: string;
  readonly wheelOnMac: string;
  readonly fingers: string;
}

/** A live map, as far as the page needs it. */
export interface MapHandle {
  show(shown: Shown): void;
  /** Draws the same in another theme or other languages; view and reading stay. */
  restyle(look: Look): void;
  /** Goes over to the page's language, with what the map says itself. */
  speak(words: MapWords): void;
  /** Brings a box into view beside what covers the map; without moving where motion is unwanted or slow. */
  frame(bounds: Bounds): void;
  /** Goes to a view; likewise. */
  look(view: View): void;
  /** Draws nothing, so that the page is painted first; returns how to go on. */
  hold(): () => void;
  /**
   * Keeps names clear of what lies on the map, from now on.
   * @param boxes in pixels from the map's upper left corner
   */
  cover(boxes: readonly Box[]): void;
  destroy(): void;
}

/** What the page hears from a map. */
export interface MapListeners {
  /** A click: the places under it, the one that it means first; none on empty ground. */
  readonly onselect: (places: readonly PlaceId[]) => void;
  readonly onhover: (place: PlaceId | null) => void;
  /** After the reader's own moves only. */
  readonly onmove: (view: View) => void;
  /** During every move, also the page's. */
  readonly onviewport: (viewport: Viewport) => void;
  /** After every move, and when layers come and go. */
  readonly ondrawn: (drawn: Drawn) => void;
  /** All that is in view is drawn; again after a lost graphics context came back. */
  readonly onready: () => void;
  /** The graphics context is gone and the map blank; onready tells when it is back. */
  readonly onlost: () => void;
  /** The map is drawn, but something that belongs to it could not be had. */
  readonly ontrouble: (trouble: MapTrouble) => void;
}

/** What the page gives a map to begin with. */
export interface MapOpening extends MapListeners {
  /** From the address; null for the edition's opening view. */
  readonly view: View | null;
  readonly look: Look;
  readonly words: MapWords;
  /** What the card covers. */
  readonly padding: () => Padding;
}

/**
 * Fetches the code and opens the map in an element of the page; rejects with MapUnavailable when it
 * cannot.
 */
export type OpenMap<Container> = (container: Container, opening: MapOpening) => Promise<MapHandle>;
