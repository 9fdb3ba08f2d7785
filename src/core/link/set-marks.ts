import { bodyOf } from './article-body.ts';
import { marksIn } from './marks.ts';
import { hasDoubt, type Proposal } from './proposal.ts';

/** article.md with the marks of all proposals that have a place and no doubt; nothing else changes. */
export function setMarks(text: string, proposals: readonly Proposal[]): string {
  const pieces: string[] = [];
  let reached = 0;
  for (const proposal of proposals) {
    if (hasDoubt(proposal)) continue;
    const { start, end, place, kind } = proposal;
    const title = kind === 'named' ? '' : ` "${kind}"`;
    pieces.push(text.slice(reached, start), `[${text.slice(start, end)}](place:${place}${title})`);
    reached = end;
  }
  return pieces.join('') + text.slice(reached);
}

/** article.md without its marks: the author's words and nothing else. */
export function withoutMarks(text: string): string {
  const { from, to } = bodyOf(text);
  const pieces: string[] = [];
  let reached = 0;
  for (const { start, end, wordsStart, wordsEnd } of marksIn(text, from, to)) {
    pieces.push(text.slice(reached, start), text.slice(wordsStart, wordsEnd));
    reached = end;
  }
  return pieces.join('') + text.slice(reached);
}
