import { issueAt, type Report, type Spot } from '../report.ts';
import type { MarkedPassage } from './article.ts';
import { sha256 } from './sha256.ts';

/** What the citation says of the author's words, and where. */
export interface Pinned {
  readonly hash: string;
  readonly spot: Spot;
}

/**
 * The hash of the author's words: the headline and the paragraphs without marks, with an empty line
 * between them.
 */
export function hashOf(passages: readonly MarkedPassage[]): string {
  return sha256(passages.map(({ text }) => text).join('\n\n'));
}

/** Marking an article changes no letter of it: its words have the hash that the citation gives. */
export function checkUnchanged(
  pinned: Pinned | null,
  passages: readonly MarkedPassage[],
  report: Report,
): void {
  if (pinned === null) return;
  const hash = hashOf(passages);
  if (hash === pinned.hash.toLowerCase()) return;
  const message = `The author's words have changed since their hash was taken. Undo the change; if it is meant, write sha256: ${hash}.`;
  report(issueAt(pinned.spot, 'article-unchanged', message));
}
