/** A part of the page whose code comes after the page: when it is asked for, or before if there is time. */
export class Late<T> {
  readonly #load: () => Promise<T>;
  #value: T | null = $state.raw(null);
  #failed = $state(false);
  #asked: Promise<void> | null = null;

  /** @param load rejects when it can't be had */
  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Null until it has come. */
  get value(): T | null {
    return this.#value;
  }

  /** Whether it could not be had when it was asked for last. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Asks for it, unless it is there or on its way; what failed may come the next time. */
  fetch(): Promise<void> {
    return (this.#asked ??= this.#try());
  }

  async #try(): Promise<void> {
    this.#failed = false;
    try {
      this.#value = await this.#load();
    } catch {
      this.#failed = true;
      this.#asked = null;
    }
  }
}
