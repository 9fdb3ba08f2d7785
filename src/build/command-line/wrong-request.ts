/** The command line asks for something that there is not; the message is for people. */
export class WrongRequest extends Error {
  override readonly name = 'WrongRequest';
}
