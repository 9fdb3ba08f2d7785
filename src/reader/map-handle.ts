import type { View } from '../core/address.ts';
import type { Bounds, LayerId, PlaceId } from '../core/model.ts';
import type { Padding } from './padding.ts';

/** What the map is to show of the reading. */
export interface Shown {
  readonly selected: PlaceId | null;
  readonly focus: readonly PlaceId[];
  readonly hover: PlaceId | null;
  readonly hidden: ReadonlySet<LayerId>;
}

/** A live map, as far as the page needs it. */
export interface MapHandle {
  show(shown: Shown): void;
  frame(bounds: Bounds): void;
  destroy(): void;
}

/** What the page gives a map, and hears from it. */
export interface MapOpening {
  readonly container: HTMLElement;
  readonly view: View | null;
  readonly padding: () => Padding;
  readonly onselect: (place: PlaceId | null) => void;
  readonly onhover: (place: PlaceId | null) => void;
  readonly onmove: (view: View) => void;
  /** Everything in view is drawn. */
  readonly onready: () => void;
  /** The map went blank; onready tells when it is back. */
  readonly onlost: () => void;
}

/** Fetches the code and opens the map; rejects with a sentence for readers when it cannot. */
export type OpenMap = (opening: MapOpening) => Promise<MapHandle>;
