/** Characters that stand above the excerpts at most: two lines or three. */
const MOST = 140;
/** Up to the first full stop, question or exclamation mark that ends a word. */
const SENTENCE = /^.*?[.!?؟](?=\s|$)/su;
/** As much as ends before a comma, colon or semicolon, or else before a space. */
const CLAUSE = new RegExp(`^.{40,${MOST - 2}}(?=[,;:،؛] )`, 'su');
const WORDS = new RegExp(`^.{1,${MOST - 2}}(?= )`, 'su');

/**
 * What stands of a note above the excerpts, its first sentence, and what stands below them: the rest.
 * A long sentence is broken off above, and then the whole note stands below.
 */
export function noteParts(note: string): { readonly first: string; readonly rest: string } {
  const first = SENTENCE.exec(note)?.[0] ?? note;
  if (first.length <= MOST) return { first, rest: note.slice(first.length).trim() };
  const begun = (CLAUSE.exec(first) ?? WORDS.exec(first))?.[0] ?? first;
  return { first: `${begun} …`, rest: note };
}
