import { refusalInEnglish } from '../core/refusal/en.ts';
import type { Refusal } from '../core/refusal/refusal.ts';

/** A sheet that can't be drawn as asked; the message tells people why in English, and what to do. */
export class WrongSheet extends Error {
  override readonly name = 'WrongSheet';
  /** The same as a value, for other languages. */
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusalInEnglish(refusal));
    this.refusal = refusal;
  }
}
