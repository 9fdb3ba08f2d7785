import type { Edition, Geography } from './core/model.ts';
import type { Recipe } from './core/sheet.ts';
import type { DrawnSheet } from './draw-sheets.ts';
import { Refused, type Progress } from './reader/print/studio.ts';
import type { Answer, Order } from './sheets-protocol.ts';

/** Has the sheets of recipes drawn by a worker, one recipe at a time. */
export class SheetsClient {
  readonly #edition: Edition;
  readonly #geography: Geography;
  #worker: Worker | null = null;
  #last = 0;

  constructor(edition: Edition, geography: Geography) {
    this.#edition = edition;
    this.#geography = geography;
  }

  /**
   * Rejects with Refused where the recipe can't be followed, with an AbortError where it was called
   * off, else with an Error where a part could not be had.
   */
  draw(
    recipe: Recipe,
    onsheet: (drawn: DrawnSheet) => void,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<void> {
    const worker = (this.#worker ??= this.#open());
    const id = (this.#last += 1);
    const order = (what: Order): void => worker.postMessage(what);
    return new Promise<void>((resolve, reject) => {
      const listening = new AbortController();
      const end = (how: () => void): void => {
        listening.abort();
        how();
      };
      const hear = ({ data }: MessageEvent<Answer>): void => {
        if (data.id !== id) return;
        switch (data.type) {
          case 'begun':
            return progress(0, data.of);
          case 'sheet':
            onsheet(data.drawn);
            return progress(data.done, data.of);
          case 'done':
            return end(resolve);
          case 'refused':
            return end(() => reject(new Refused(data.refusal)));
          case 'failed':
            return end(() => reject(new Error(data.reason)));
        }
      };
      worker.addEventListener('message', hear, { signal: listening.signal });
      worker.addEventListener(
        'error',
        ({ message }) => {
          // The next time its code may come.
          this.close();
          end(() => reject(new Error(message)));
        },
        { signal: listening.signal },
      );
      signal.addEventListener(
        'abort',
        () => {
          if (this.#last === id) order({ type: 'stop' });
          end(() => reject(signal.reason));
        },
        { signal: listening.signal },
      );
      order({ type: 'draw', id, recipe });
    });
  }

  /** Ends the worker; the next recipe starts another. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #open(): Worker {
    const worker = new Worker(new URL('./sheets-worker.ts', import.meta.url), { type: 'module' });
    const open: Order = {
      type: 'open',
      edition: this.#edition,
      geography: this.#geography,
      base: document.baseURI,
    };
    worker.postMessage(open);
    return worker;
  }
}
