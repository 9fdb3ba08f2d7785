import type FoundList from './FoundList.svelte';
import type { Results, Search } from './results.ts';
import { rovedTo } from './roving.ts';
import type { Strings } from './strings/strings.ts';

/** What searches, and what shows it: both come when a reader goes to the field. */
export interface Searching {
  readonly find: Search;
  readonly List: typeof FoundList;
}

/** What is typed into the search, what it finds, and where the arrow keys are among the results. */
export class SearchBox {
  /** Fetches what searches; asked when a reader goes to the field. */
  readonly #load: () => Promise<Searching>;
  #searching = $state.raw<Searching | null>(null);
  #failed = $state(false);
  query = $state('');
  /** Whether the results are to be seen. */
  open = $state(false);
  /** Which result the arrow keys have led to, from 0; -1 while the reader types. */
  active = $state(-1);

  constructor(load: () => Promise<Searching>) {
    this.#load = load;
  }

  /** Null while nothing is typed, or there is no search yet. */
  readonly results: Results | null = $derived.by(() =>
    this.#searching === null || this.isEmpty ? null : this.#searching.find(this.query),
  );

  /** Shows the results. */
  get List(): Searching['List'] | null {
    return this.#searching?.List ?? null;
  }

  /** How many results are shown. */
  get count(): number {
    return (this.results?.places.length ?? 0) + (this.results?.passages.length ?? 0);
  }

  get isEmpty(): boolean {
    return this.query.trim() === '';
  }

  /** Whether the search ran and nothing answers. */
  get isLost(): boolean {
    return this.results !== null && this.count === 0;
  }

  /** Whether there is a list to go through. */
  get expanded(): boolean {
    return this.open && this.count > 0;
  }

  /** What is found, in a few words; empty while nothing is to be told. */
  told(t: Strings['search']): string {
    if (this.isEmpty) return '';
    if (this.#failed) return t.failed;
    if (this.results === null) return '';
    if (this.isLost) return t.none;
    return t.found(this.results.counts.places, this.results.counts.passages);
  }

  async fetch(): Promise<void> {
    if (this.#searching !== null) return;
    try {
      this.#searching = await this.#load();
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
  }

  type(query: string): void {
    this.query = query;
    this.open = true;
    this.active = -1;
  }

  /** Escape puts away the results, then what was typed; returns whether there was either. */
  giveUp(): boolean {
    if (this.isEmpty) return false;
    if (this.open) this.open = false;
    else this.query = '';
    return true;
  }

  /**
   * Takes a key that leads through the results; returns whether it does. Home and End belong to the
   * words that are typed, until the arrow keys have left them.
   */
  roam({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    if (altKey || ctrlKey || metaKey || shiftKey || this.count === 0) return false;
    if (this.active < 0 && key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    const first = key === 'ArrowUp' ? this.count - 1 : 0;
    const to = this.active < 0 || !this.open ? first : rovedTo(key, this.active, this.count);
    if (to === null) return false;
    this.open = true;
    this.active = to;
    return true;
  }
}
