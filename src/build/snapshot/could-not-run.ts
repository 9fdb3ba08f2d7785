/** The program could not do what was rightly asked; the message says why and what to do. */
export class CouldNotRun extends Error {
  override readonly name = 'CouldNotRun';
}
