import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { applier } from './apply.ts';
import { attributionOf } from '../core/attribution.ts';
import { addControls } from './controls.ts';
import { createMap } from './create-map.ts';
import { frameBounds } from './frame.ts';
import { listen } from './listen.ts';
import { openingView } from './opening.ts';
import type { View } from '../core/address.ts';
import type { Bounds, Edition, Geography, PlaceId } from '../core/model.ts';
import type { Padding } from './padding.ts';
import type { Shown } from './shown.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

export { MapUnavailable } from './unavailable.ts';

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly edition: Edition;
  readonly geography: Geography;
  readonly style: StyleSpecification;
  /** From the address; else the edition's opening view. */
  readonly view: View | null;
  /** What card and legend cover, in pixels. */
  readonly padding: () => Padding;
  /** A click: a place, or null on empty ground. */
  readonly onselect: (place: PlaceId | null) => void;
  readonly onhover: (place: PlaceId | null) => void;
  /** After the reader's own moves only. */
  readonly onmove: (view: View) => void;
  /** All that is in view is drawn; again after a lost graphics context came back. */
  readonly onready: () => void;
  /** The graphics context is gone and the map blank; it may come back. */
  readonly onlost?: () => void;
}

export interface LiveMap {
  show(state: Shown): void;
  /** Brings a box into view beside what covers the map; without moving where motion is unwanted. */
  frame(bounds: Bounds): void;
  destroy(): void;
}

/** The moving map in a container of the page. Throws MapUnavailable without WebGL 2. */
export function createLiveMap(options: LiveMapOptions): LiveMap {
  const { container, edition, style } = options;
  const { clientWidth, clientHeight } = container;
  const view = options.view ?? openingView(edition.view, clientWidth, clientHeight);
  const map = createMap(container, style, view);
  addControls(map, attributionOf(edition));

  const apply = applier(map, edition);
  let wanted: Shown | null = null;
  let shown: Shown | null = null;
  let loaded = false;
  const update = (): void => {
    if (!loaded || wanted === null || wanted === shown) return;
    apply(shown, wanted);
    shown = wanted;
  };
  map.on('style.load', () => {
    loaded = true;
    shown = null;
    update();
  });
  map.on('webglcontextlost', () => {
    loaded = false;
    options.onlost?.();
  });
  map.on('webglcontextrestored', () => void map.once('idle', options.onready));
  void map.once('idle', options.onready);
  void map.once('style.load', () => listen(map, options));

  return {
    show(state) {
      wanted = state;
      update();
    },
    frame(bounds) {
      frameBounds(map, bounds, edition, options.padding());
    },
    destroy() {
      map.remove();
    },
  };
}
