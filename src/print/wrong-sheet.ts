/** A sheet that can't be drawn as asked; the message tells people why, and what to do. */
export class WrongSheet extends Error {
  override readonly name = 'WrongSheet';
}
