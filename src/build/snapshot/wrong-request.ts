/** The command line, or what a program was given, is wrong; the message says what and what to do. */
export class WrongRequest extends Error {
  override readonly name = 'WrongRequest';
}
