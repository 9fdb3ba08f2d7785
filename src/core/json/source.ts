import type { Spot } from '../report.ts';
import { spotterOf, type Spotter } from '../spotter.ts';

/** A file's text, of which lines are only counted when one is asked for. */
export class Source {
  readonly file: string;
  readonly text: string;
  #spotter: Spotter | null = null;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** The line and column of an offset in UTF-16 units. */
  spotAt(offset: number): Spot {
    this.#spotter ??= spotterOf(this.file, this.text);
    return this.#spotter(offset);
  }
}
