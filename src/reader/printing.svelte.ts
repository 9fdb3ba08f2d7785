import { tick } from 'svelte';
import type { PlaceId } from '../core/model.ts';
import type { LabelLanguages } from '../core/preferences.ts';
import type { PrintSheet } from './print-sheet.svelte.ts';

/**
 * Has the sheet of the selected place at hand when the reader prints. The map goes first; until then
 * the browser's Print gives the edition's own sheet, unless the reader asks here.
 */
export class Printing {
  readonly #sheet: PrintSheet;
  #begun = $state(false);
  /** Whether the sheet is for paper only, and nobody sees it before. */
  #unseen = false;

  constructor(sheet: PrintSheet) {
    this.#sheet = sheet;
  }

  /**
   * From now on sheets may be drawn.
   * @param isLive whether the map is; else a sheet's figure stands in its place
   */
  begin(isLive: boolean): void {
    this.#unseen = isLive;
    this.#begun = true;
  }

  /** Draws the sheet of a place when it may; returns how to call it off. */
  prepare(place: PlaceId | null, labels: LabelLanguages): (() => void) | undefined {
    return this.#begun ? this.#sheet.ask(place, labels, this.#unseen) : undefined;
  }

  /** Whether the browser's Print would give another sheet than that of the selected place. */
  get isBehind(): boolean {
    return !this.#begun || this.#sheet.awaited;
  }

  /** Prints what is selected, once its sheet is there. */
  async print(): Promise<void> {
    this.#begun = true;
    await tick();
    await this.#sheet.hurried();
    await tick();
    window.print();
  }
}
