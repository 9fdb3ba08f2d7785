import { tick } from 'svelte';
import type { Edition, Mention, MentionId } from '../core/model.ts';
import { nextMention, nextMentionFrom } from '../core/reading-order.ts';
import { alongLine, type Step } from './arrows.ts';
import { standsBeside } from './beside.ts';
import { bringIntoView } from './into-view.ts';
import type { Reading } from './reading.svelte.ts';
import type { Visit } from './visit.svelte.ts';
import { directionOf } from './words.ts';

/** Where a step in the order of the text leads from what is being read; null at the ends. */
export function stepFrom(
  edition: Edition,
  { mention, selection }: Pick<Reading, 'mention' | 'selection'>,
  by: Step,
): Mention | null {
  if (selection.type === 'passage') return nextMentionFrom(edition, selection.passage, by);
  return nextMention(edition, mention?.id ?? null, by);
}

/** Goes through the text from mention to mention, with the map and the card going along. */
export class Walk {
  readonly #edition: Edition;
  readonly #reading: Reading;
  readonly #visit: Visit;

  constructor(edition: Edition, reading: Reading, visit: Visit) {
    this.#edition = edition;
    this.#reading = reading;
    this.#visit = visit;
  }

  /** One step from what is being read; the focus stays where it is. */
  step(by: Step): void {
    const mention = stepFrom(this.#edition, this.#reading, by);
    if (mention !== null) this.#go(mention.id, false);
  }

  /** Begins, or goes on, in the text itself, where the arrow keys lead further. */
  enter(): void {
    const mention = stepFrom(this.#edition, this.#reading, 1);
    if (mention !== null) this.#go(mention.id, true);
  }

  /**
   * Takes an arrow key in the text, and the focus with it: from a mention on to the next one; who has
   * just come to the text, or to a paragraph of it that was asked for, begins there.
   */
  press(event: KeyboardEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const isMention = target.matches('#article .mention');
    if (!isMention && !target.matches('#article, #article .asked, #p0')) return;
    const by = alongLine(event, directionOf(this.#edition.citation.language));
    if (by === null) return;
    event.preventDefault();
    const mention = isMention
      ? nextMention(this.#edition, target.id, by)
      : stepFrom(this.#edition, this.#reading, by);
    if (mention !== null) this.#go(mention.id, true);
  }

  #go(mention: MentionId, takesFocus: boolean): void {
    this.#reading.walk(mention, standsBeside() ? this.#reading.panel : null);
    this.#visit.unhide();
    // A panel over the text is closed by then.
    void tick().then(() => {
      bringIntoView(mention);
      if (takesFocus) document.getElementById(mention)?.focus({ preventScroll: true });
    });
  }
}
