/** What a map tells of the pictures that it draws. */
interface Pictures {
  /** The frame that it has asked for; its documentation does not name it. */
  _frameRequest: AbortController | null;
  triggerRepaint(): void;
  on(event: 'render', drawn: () => void): unknown;
}

/** A flight of fewer pictures than a dozen is none: milliseconds that one of them may take. */
const FLUENT = 75;
/** How much the last picture counts among all before it. */
const SHARE = 0.3;

/**
 * How quickly a map draws, and when it has to wait. Without a graphics card a frame in which the map
 * draws is shown only when the processor has done with the whole picture, and so late is then all
 * else that the reader asked for.
 */
export class Pace {
  readonly #map: Pictures;
  readonly #repaint: () => void;
  #held = false;
  #due = false;
  /** Milliseconds from a picture's commands until the page can do anything else. */
  #cost = 0;

  constructor(map: Pictures) {
    this.#map = map;
    this.#repaint = map.triggerRepaint.bind(map);
    map.triggerRepaint = () => {
      if (this.#held) this.#due = true;
      else this.#repaint();
    };
    map.on('render', () => {
      const start = performance.now();
      // A timer runs only after the frame.
      setTimeout(() => (this.#cost += SHARE * (performance.now() - start - this.#cost)));
    });
  }

  /** Whether a flight would be seen as one. */
  get isFluent(): boolean {
    return this.#cost <= FLUENT;
  }

  /** Draws nothing from now on; returns how to go on. To hold what is held changes nothing. */
  hold(): () => void {
    this.#held = true;
    const asked = this.#map._frameRequest;
    if (asked) {
      asked.abort();
      this.#map._frameRequest = null;
      this.#due = true;
    }
    return () => this.#goOn();
  }

  #goOn(): void {
    this.#held = false;
    if (this.#due) this.#repaint();
    this.#due = false;
  }
}
