import { attributionOf, type Credit } from '../core/attribution.ts';
import { baseData } from './base-data.ts';
import { metadataOf } from '../cartography/metadata.ts';
import type * as StyleReaders from './style-readers.ts';
import type { Drawn, MapOpening, Viewport } from '../core/map-handle.ts';
import type { Bounds, Edition, Geography, LayerId } from '../core/model.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LibreMap } from 'maplibre-gl';

type Listeners = Pick<MapOpening, 'onviewport' | 'ondrawn'> & {
  readonly edition: Edition;
  readonly geography: Geography;
};

/** What the map is drawn with at the moment. */
export interface Drawing {
  readonly style: StyleSpecification;
  readonly hidden: ReadonlySet<LayerId>;
  /** The style without what is hidden where the map shows a box. */
  readonly seenIn: (style: StyleSpecification, bounds: Bounds) => StyleSpecification;
  /** What is due besides the edition's own credits where the map shows a box. */
  readonly creditsIn: (bounds: Bounds) => readonly Credit[];
}

/** How the page is told what the map shows. */
interface Telling {
  /** Tells it again, when what is drawn changes without a move. */
  readonly tell: () => void;
  /** Ends when the page knows what it was told last, or can't. */
  readonly told: () => Promise<void>;
}

/**
 * Tells the page what the map shows: where it is during every move, and what is drawn there once it
 * stands, from its first picture on.
 */
export function watchViewport(
  map: LibreMap,
  { edition, geography, onviewport, ondrawn }: Listeners,
  drawing: () => Drawing,
): Telling {
  let latest = 0;
  let isDrawn = false;
  let last = Promise.resolve();
  const tell = (): void => {
    const viewport = viewportOf(map);
    onviewport(viewport);
    if (!isDrawn) return;
    latest += 1;
    const turn = latest;
    const isStale = (): boolean => turn !== latest;
    // If it cannot be had, what the page told before stays.
    last = import('./style-readers.ts').then(
      (readers) => (isStale() ? undefined : ondrawn(drawnAt(viewport, readers))),
      () => undefined,
    );
  };
  const drawnAt = ({ bounds, view }: Viewport, readers: typeof StyleReaders): Drawn => {
    const now = drawing();
    const style = now.seenIn(shownOf(now), bounds);
    const place = { bounds, zoom: view.zoom };
    const sources = readers.drawnSources(edition, style, place);
    return {
      legend: readers.legendOf(edition, geography, style, place, held()),
      credits: [
        ...attributionOf(edition, (source) => sources.has(source)),
        ...now.creditsIn(bounds),
      ],
    };
  };
  const held = baseData(map, () => tell());
  map.on('move', () => onviewport(viewportOf(map)));
  // First in line: others may cause a move as soon as they see the first picture.
  void map.once('idle', () => (isDrawn = true));
  // Also after a change of size.
  map.on('moveend', tell);
  return { tell, told: () => last };
}

function viewportOf(map: LibreMap): Viewport {
  const { lng, lat } = map.getCenter().wrap();
  const box = map.getBounds();
  const bounds = turnedBack([box.getWest(), box.getSouth(), box.getEast(), box.getNorth()]);
  return { view: { center: [lng, lat], zoom: map.getZoom() }, bounds };
}

/** Bounds as the edition has them: west within 180 degrees, and never more than one world. */
export function turnedBack([west, south, east, north]: Bounds): Bounds {
  if (east - west >= 360) return [-180, south, 180, north];
  const turns = Math.floor((west + 180) / 360) * 360;
  return [west - turns, south, east - turns, north];
}

/** The style without the layers that the reader has switched off. */
function shownOf({ style, hidden }: Drawing): StyleSpecification {
  const layers = style.layers.filter((layer) => {
    const id = metadataOf(layer)?.['atlas:layer'];
    return id === undefined || !hidden.has(id);
  });
  return { ...style, layers };
}
