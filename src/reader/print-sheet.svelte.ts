import type { PlaceId } from '../core/model.ts';
import { whenIdle } from './idle.ts';
import type { Still } from './prerendered.ts';

/** Draws the sheet of a place; rejects when its parts can't be fetched. */
export type DrawSheet = (place: PlaceId) => Promise<Still>;

/**
 * What the browser's Print would print now. It has to be there beforehand: the browser does not
 * wait for a sheet that is drawn when it asks.
 */
export class PrintSheet {
  readonly #draw: DrawSheet;
  #drawn: Still | null = $state.raw(null);
  /** Ends when the sheet asked for last is there, or can't be. */
  #ready: Promise<void> = Promise.resolve();

  constructor(draw: DrawSheet) {
    this.#draw = draw;
  }

  /** The sheet of the place asked for; null for the edition's own. */
  get still(): Still | null {
    return this.#drawn;
  }

  /** Resolves when what was asked for last can be printed. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Asks for the sheet of a place, or null for the edition's own; returns how to call it off. */
  ask(place: PlaceId | null): () => void {
    let stale = false;
    const put = (drawn: Still | null): void => {
      if (!stale) this.#drawn = drawn;
    };
    let callOff = (): void => undefined;
    this.#ready = new Promise((done) => {
      if (place === null) {
        put(null);
        done();
        return;
      }
      const off = whenIdle(() => {
        // Without its parts the edition's sheet is still a good one.
        this.#draw(place)
          .then(put, () => put(null))
          .finally(done);
      });
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
