import type { Refusal } from '../../core/refusal/refusal.ts';
import type { Recipe } from '../../core/sheet.ts';
import { Refused, type Page, type Studio } from './studio.ts';

/** What was chosen last counts; in between nothing is drawn. */
const PAUSE = 120;
/** What takes longer than this tells how far it is, and can be stopped: milliseconds. */
const PATIENCE = 500;

export type State =
  | { readonly type: 'drawing' | 'stopped'; readonly done: number; readonly of: number }
  | { readonly type: 'drawn' | 'failed' }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** The pages that come out of a recipe, drawn again whenever it changes. */
export class Preview {
  readonly #studio: Studio;
  /** What is seen; until the first new page is there, that is what was drawn before. */
  pages: readonly Page[] = $state.raw([]);
  state: State = $state.raw({ type: 'drawing', done: 0, of: 1 });
  /** Whether the drawing takes so long that one should be told. */
  isSlow = $state(false);
  /** What the pages are of. */
  recipe: Recipe | null = $state.raw(null);
  #running = new AbortController();
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(studio: Studio) {
    this.#studio = studio;
  }

  /** Whether what is seen is all of it, and what was asked for last. */
  get isReady(): boolean {
    return this.state.type === 'drawn';
  }

  /** Draws a recipe, soon, instead of the one before. */
  ask(recipe: Recipe): void {
    this.#callOff();
    this.state = { type: 'drawing', done: 0, of: 1 };
    this.#waiting = setTimeout(() => void this.#draw(recipe), PAUSE);
  }

  /** Leaves it at what is drawn. */
  stop(): void {
    this.#callOff();
    const { state } = this;
    if (state.type === 'drawing') this.state = { ...state, type: 'stopped' };
  }

  #callOff(): void {
    clearTimeout(this.#waiting);
    this.#running.abort();
    this.isSlow = false;
  }

  async #draw(recipe: Recipe): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const slow = setTimeout(() => (this.isSlow = !signal.aborted), PATIENCE);
    let isFirst = true;
    try {
      await this.#studio.draw(
        recipe,
        (pages) => {
          if (signal.aborted) return;
          this.pages = isFirst ? pages : [...this.pages, ...pages];
          this.recipe = recipe;
          isFirst = false;
        },
        (done, of) => {
          if (!signal.aborted) this.state = { type: 'drawing', done, of };
        },
        signal,
      );
      if (!signal.aborted) this.state = { type: 'drawn' };
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    } finally {
      clearTimeout(slow);
      if (this.#running === running) this.isSlow = false;
    }
  }

  #fail(error: unknown): void {
    this.pages = [];
    this.state =
      error instanceof Refused ? { type: 'refused', refusal: error.refusal } : { type: 'failed' };
  }
}
