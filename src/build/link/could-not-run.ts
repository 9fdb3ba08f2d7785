/** The edition is not such that its article could be marked; the message is for people. */
export class CouldNotRun extends Error {
  override readonly name = 'CouldNotRun';
}
