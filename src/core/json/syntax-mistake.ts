import { visit, type ParseError } from 'jsonc-parser';
import { attempt } from '../attempt.ts';

/** Ends the reading at the first mistake: what follows one is guesswork. */
const STOP = 'stop';

/** The first mistake of a text that is no JSON; null where the library sees none. */
export function syntaxMistake(text: string): ParseError | null {
  let first: ParseError | null = null;
  attempt(() => {
    visit(
      text,
      {
        onError: (error, offset, length) => {
          first = { error, offset, length };
          throw new Error(STOP);
        },
      },
      { disallowComments: true },
    );
  });
  return first;
}
