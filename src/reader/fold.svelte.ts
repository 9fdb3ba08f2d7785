import { flushSync, untrack } from 'svelte';
import { LOW_SCREEN } from '../core/small-screen.ts';
import { folded, type Folding } from './folding.ts';

/** What a reader moves the page with. */
const MEANS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * The map of a small screen: it stands above the text and slides away with it down to a slim bar;
 * asked for, it lies over the text. Nothing of the text ever moves for it.
 */
export class Fold {
  #folding: Folding = $state.raw({ pinned: false, turned: 0 });
  #away = $state(false);
  /** Whether the reader's last click was one in the text. */
  inText = $state(false);
  #byReader = false;
  #stage: HTMLElement | null = null;

  /** Whether the map lies over the text. */
  get pinned(): boolean {
    return this.#folding.pinned;
  }

  /** Whether nothing but its bar is to be seen of the map. */
  get away(): boolean {
    return this.#away && !this.pinned;
  }

  /** Lays the map over the text, until the reader reads on. */
  pin(): void {
    this.#byReader = false;
    this.#folding = { pinned: true, turned: window.scrollY };
  }

  /** Shows the map, or gives its room to the text. */
  toggle(): void {
    if (this.away) {
      this.pin();
      return;
    }
    this.#folding = { pinned: false, turned: window.scrollY };
    if (!this.#away) window.scrollTo({ top: this.#room() });
  }

  /** Watches the page round the stage; returns how to stop. */
  watch(stage: HTMLElement): () => void {
    this.#stage = stage;
    const scrolled = (): void => {
      this.#folding = folded(this.#folding, window.scrollY, this.#byReader);
      this.#away = window.scrollY >= this.#room();
    };
    const touched = (): void => void (this.#byReader = true);
    // Before anyone else, who finds a map that can take the focus.
    const followed = ({ target }: Event): void => {
      if (!(target instanceof Element)) return;
      this.inText = target.closest('#article') !== null;
      if (target.closest('a[href="#map"]') !== null) flushSync(() => this.pin());
    };
    // What is read and written here must not be a reason to watch anew.
    untrack(scrolled);
    window.addEventListener('scroll', scrolled, { passive: true });
    // A page that is enlarged has no room for what lay over the text before.
    const resized = (): void => {
      if (isLow()) this.#folding = { pinned: false, turned: window.scrollY };
      scrolled();
    };
    window.addEventListener('resize', resized);
    document.addEventListener('click', followed, { capture: true });
    for (const means of MEANS) document.addEventListener(means, touched, OFTEN);
    return () => {
      window.removeEventListener('scroll', scrolled);
      window.removeEventListener('resize', resized);
      document.removeEventListener('click', followed, { capture: true });
      for (const means of MEANS) document.removeEventListener(means, touched, OFTEN);
    };
  }

  /** How far the page has to be scrolled until only the bar is left, in CSS pixels. */
  #room(): number {
    if (isLow()) return 0;
    const heightOf = (part: Element | null | undefined): number =>
      part?.getBoundingClientRect().height ?? 0;
    const stage = this.#stage;
    // A notice may stand above the columns.
    const above = stage?.parentElement?.offsetTop ?? 0;
    const masthead = document.querySelector('.masthead');
    // In a very low window it goes away with the text.
    const stays = masthead !== null && getComputedStyle(masthead).position === 'sticky';
    const lasting = stays ? heightOf(masthead) : 0;
    return heightOf(stage) - heightOf(stage?.querySelector('.fold')) + above - lasting;
  }
}

/** Where the map is its bar from the start. */
function isLow(): boolean {
  return window.matchMedia(LOW_SCREEN).matches;
}

const OFTEN = { capture: true, passive: true };
