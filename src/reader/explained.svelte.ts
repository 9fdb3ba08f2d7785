import type { Abbreviation } from '../core/model.ts';

/** An abbreviation and where in the text it stands. */
export interface Explained {
  readonly abbreviation: Abbreviation;
  readonly anchor: Element;
}

/** Milliseconds in which the pointer may go from the word to its explanation. */
const GRACE = 200;

/** Which abbreviation of the text is being explained. */
export class Explaining {
  current: Explained | null = $state.raw(null);
  #leaving: ReturnType<typeof setTimeout> | undefined;

  show(abbreviation: Abbreviation, anchor: Element): void {
    this.stay();
    if (this.current?.anchor !== anchor) this.current = { abbreviation, anchor };
  }

  /** The pointer has left: in a moment the explanation goes, unless it comes back. */
  leave(): void {
    this.stay();
    this.#leaving = setTimeout(() => {
      if (this.current?.anchor !== document.activeElement) this.hide();
    }, GRACE);
  }

  stay(): void {
    clearTimeout(this.#leaving);
  }

  hide(): void {
    this.stay();
    this.current = null;
  }
}
