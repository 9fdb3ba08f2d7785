import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { applier } from './apply.ts';
import { baseParts } from './base-parts.ts';
import { addControls } from './controls.ts';
import { cooperate } from './cooperation.ts';
import { createMap } from './create-map.ts';
import { sharpened } from './draft.ts';
import { Dressing } from './dressing.ts';
import { frameBounds, lookAt } from './frame.ts';
import { addPictures } from './pictures.ts';
import { KeepClear } from './keep-clear.ts';
import { listen } from './listen.ts';
import { speak } from './locale.ts';
import { openingView } from './opening.ts';
import { Pace } from './pace.ts';
import { tiled } from './tiling.ts';
import { watchViewport } from './viewport.ts';
import type { OwnBasemap } from './own-basemap.ts';
import type { Look, MapHandle, MapOpening, Shown } from '../core/map-handle.ts';
import type { Edition, Geography, LayerId } from '../core/model.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

export interface LiveMapOptions extends MapOpening {
  readonly container: HTMLElement;
  readonly edition: Edition;
  readonly geography: Geography;
  /** The whole map as a value, in one look of several. */
  readonly styleOf: (look: Look) => StyleSpecification;
}

/** The moving map in a container of the page. Throws MapUnavailable without WebGL 2. */
export function createLiveMap(options: LiveMapOptions): MapHandle {
  const { container, edition } = options;
  const base = baseParts();
  let own: OwnBasemap | null = null;
  const { clientWidth, clientHeight } = container;
  const view = options.view ?? openingView(edition.view, clientWidth, clientHeight);
  const clear = new KeepClear(container, view.center);
  const styleOf = (look: Look): StyleSpecification => {
    const plain = options.styleOf(look);
    return clear.over(tiled(base.addressed(own?.over(plain, look) ?? plain)));
  };
  const dressing = new Dressing(styleOf, options.look);
  const map = createMap(container, dressing.worn, view);
  const pace = new Pace(map);
  addControls(map);
  let words = options.words;
  speak(map, words);
  cooperate(map, () => speak(map, words));
  base.watch(map);

  const apply = applier(map, edition);
  let wanted: Shown | null = null;
  let shown: Shown | null = null;
  let loaded = false;
  const { tell, told } = watchViewport(map, options, () => ({
    style: dressing.worn,
    hidden: wanted?.hidden ?? NONE,
    seenIn: (all, bounds) => own?.seenIn(all, bounds) ?? all,
    creditsIn: (bounds) => own?.creditsIn(bounds) ?? [],
  }));
  const update = (): void => {
    if (!loaded || wanted === null || wanted === shown) return;
    apply(dressing.worn, shown, wanted);
    if (shown?.hidden !== wanted.hidden) tell();
    shown = wanted;
  };
  const draw = (): void => {
    if (loaded) dressing.put(map);
  };
  // Also after every restyling, and after the graphics context came back: then nothing is set yet.
  map.on('style.load', () => {
    loaded = true;
    shown = null;
    addPictures(map, dressing.worn);
    clear.dress(map);
    update();
    draw();
  });
  map.on('move', () => {
    if (loaded) clear.follow(map);
  });
  map.on('resize', () => {
    if (loaded) clear.resize(map);
  });
  map.on('webglcontextlost', () => {
    loaded = false;
    options.onlost();
  });
  map.on('webglcontextrestored', () => void map.once('idle', options.onready));
  void sharpened(map, told).then(options.onready);
  void map.once('style.load', () => listen(map, options));

  const { basemap } = edition;
  if (basemap !== null) {
    const onchange = (): void => {
      dressing.renew();
      draw();
    };
    import('./own-basemap.ts').then(
      ({ ownBasemap }) => (own = ownBasemap(map, basemap, { ...options, onchange })),
      () => options.ontrouble({ kind: 'basemap-code' }),
    );
  }

  return {
    show(state) {
      wanted = state;
      update();
    },
    restyle(look) {
      dressing.choose(look);
      draw();
    },
    speak(now) {
      words = now;
      speak(map, words);
    },
    frame(bounds) {
      frameBounds(map, bounds, edition, options.padding(), pace.isFluent);
    },
    look(view) {
      lookAt(map, view, pace.isFluent);
    },
    hold() {
      return pace.hold();
    },
    cover(boxes) {
      clear.cover(boxes, loaded ? map : null);
    },
    destroy() {
      loaded = false;
      map.remove();
    },
  };
}

const NONE: ReadonlySet<LayerId> = new Set();
