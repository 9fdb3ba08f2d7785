import type { Look } from '../core/map-handle.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LibreMap } from 'maplibre-gl';

/** The style that a map should have, and the one that it has: it can't take one at all times. */
export class Dressing {
  readonly #styleOf: (look: Look) => StyleSpecification;
  #look: Look;
  #wanted: StyleSpecification;
  #worn: StyleSpecification;

  /** @param styleOf makes a look's style anew each time */
  constructor(styleOf: (look: Look) => StyleSpecification, look: Look) {
    this.#styleOf = styleOf;
    this.#look = look;
    this.#wanted = this.#worn = styleOf(look);
  }

  /** What the map was given last. */
  get worn(): StyleSpecification {
    return this.#worn;
  }

  /** Chooses a look; the same again is no reason to draw everything anew. */
  choose(look: Look): void {
    if (look.theme === this.#look.theme && look.labels === this.#look.labels) return;
    this.#look = look;
    this.renew();
  }

  /** Makes the style again, because something in it has changed. */
  renew(): void {
    this.#wanted = this.#styleOf(this.#look);
  }

  /** Gives the wanted style to a map that has loaded its first one, and is not lost. */
  put(map: LibreMap): void {
    if (this.#worn === this.#wanted) return;
    this.#worn = this.#wanted;
    // The sources stay as they are: MapLibre would fetch again what it has fetched.
    map.setStyle(this.#wanted, {
      transformStyle: (before, after) => ({
        ...after,
        sources: { ...after.sources, ...before?.sources },
      }),
    });
  }
}
