import type { PlaceId } from '../core/model.ts';
import type { LabelLanguages } from '../core/preferences.ts';
import { whenIdle } from './idle.ts';
import type { Still } from './prerendered.ts';

/** Milliseconds that a place stays selected before its sheet is drawn: drawing takes a moment. */
const RESTED = 2500;

/** Draws the sheet of a place in the reader's languages; rejects when its parts can't be fetched. */
export type DrawSheet = (place: PlaceId, labels: LabelLanguages) => Promise<Still>;

/**
 * What the browser's Print would print now. It has to be there beforehand: the browser does not
 * wait for a sheet that is drawn when it asks.
 */
export class PrintSheet {
  readonly #draw: DrawSheet;
  #drawn: Still | null = $state.raw(null);
  /** Ends when the sheet asked for last is there, or can't be. */
  #ready: Promise<void> = Promise.resolve();
  #hurry = (): void => undefined;
  #awaited = false;

  constructor(draw: DrawSheet) {
    this.#draw = draw;
  }

  /** The sheet of the place asked for; null for the edition's own. */
  get still(): Still | null {
    return this.#drawn;
  }

  /** Whether what was asked for last is not there yet. */
  get awaited(): boolean {
    return this.#awaited;
  }

  /** Draws at once what was asked for last; resolves when it can be printed. */
  hurried(): Promise<void> {
    this.#hurry();
    return this.#ready;
  }

  /**
   * Asks for the sheet of a place, or null for the edition's own; returns how to call it off.
   * @param rests whether to wait until nobody goes on to another place
   */
  ask(place: PlaceId | null, labels: LabelLanguages, rests: boolean): () => void {
    this.#hurry = () => undefined;
    let stale = false;
    this.#awaited = place !== null;
    const put = (drawn: Still | null): void => {
      if (stale) return;
      this.#drawn = drawn;
      this.#awaited = false;
    };
    let callOff = (): void => undefined;
    this.#ready = new Promise((done) => {
      if (place === null) {
        put(null);
        done();
        return;
      }
      let off = (): void => undefined;
      const draw = (): void => {
        this.#hurry = () => undefined;
        off();
        // Without its parts the edition's sheet is still a good one.
        this.#draw(place, labels)
          .then(put, () => put(null))
          .finally(done);
      };
      this.#hurry = draw;
      const timer = setTimeout(() => (off = whenIdle(draw)), rests ? RESTED : 0);
      off = () => clearTimeout(timer);
      callOff = () => {
        off();
        done();
      };
    });
    return () => {
      stale = true;
      callOff();
    };
  }
}
