import { themes } from '../cartography/theme.ts';
import { basemapCredits } from '../core/attribution.ts';
import { isWithin } from '../core/bounds.ts';
import { openBasemap } from './own-basemap-open.ts';
import { placedIn, seenOf } from './own-basemap-placing.ts';
import { BasemapTrouble } from './own-basemap-trouble.ts';
import { watchOwn } from './own-basemap-watch.ts';
import type { Credit } from '../core/attribution.ts';
import type { Look } from '../core/map-handle.ts';
import type { MapTrouble } from '../core/map-trouble.ts';
import type { Basemap, Bounds, Edition, Geography } from '../core/model.ts';
import type { OpenedBasemap } from './own-basemap-types.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LibreMap } from 'maplibre-gl';

/** The editor's own map between the embedded base and the article's places. */
export interface OwnBasemap {
  /** The style with as much of it as there is by now. */
  over(style: StyleSpecification, look: Look): StyleSpecification;
  /** The same without what it hides where the map shows a box. */
  seenIn(style: StyleSpecification, bounds: Bounds): StyleSpecification;
  /** What is due for it where the map shows a box. */
  creditsIn(bounds: Bounds): readonly Credit[];
}

interface Options {
  readonly edition: Edition;
  readonly geography: Geography;
  /** The style has to be made again. */
  readonly onchange: () => void;
  /** It failed, wholly or in part; at most once. */
  readonly ontrouble: (trouble: MapTrouble) => void;
}

/**
 * Fetches the own basemap of a map, while the embedded base is drawn. Where it fails before anything
 * of it was seen, it is taken out again; what fails later leaves gaps, in which the base shows.
 */
export function ownBasemap(map: LibreMap, basemap: Basemap, options: Options): OwnBasemap {
  const { edition, geography, onchange, ontrouble } = options;
  let opened: OpenedBasemap | null = null;
  let arrived = false;
  let ended = false;
  const end = (fault: BasemapTrouble): void => {
    if (ended) return;
    ended = true;
    opened = null;
    onchange();
    ontrouble({ kind: 'basemap', reason: fault.reason });
  };
  map.on('remove', () => (ended = true));
  watchOwn(map, {
    onarrival() {
      arrived = true;
      onchange();
    },
    onfault(fault) {
      if (!arrived) end(BasemapTrouble.of(fault));
      else ontrouble({ kind: 'basemap-parts' });
    },
  });
  openBasemap(basemap, edition, geography).then(
    (result) => {
      if (ended) return;
      opened = result;
      onchange();
    },
    (fault: unknown) => end(BasemapTrouble.of(fault)),
  );
  return {
    over(style, { theme, labels }) {
      if (opened === null) return style;
      return placedIn(style, opened.drawn({ theme: themes[theme], labels, arrived }), edition);
    },
    seenIn(style, bounds) {
      const isHidden = opened !== null && arrived && isWithin(bounds, opened.bounds);
      return isHidden ? seenOf(style, edition) : style;
    },
    creditsIn(bounds) {
      const seen = opened !== null && touches(opened.bounds, bounds);
      return seen ? basemapCredits(basemap, opened?.credits ?? []) : [];
    },
  };
}

function touches(a: Bounds, b: Bounds): boolean {
  const across = (shift: number): boolean => a[0] + shift <= b[2] && a[2] + shift >= b[0];
  return (across(0) || across(360) || across(-360)) && a[1] <= b[3] && a[3] >= b[1];
}
