import { splitArticle } from '../article/front-matter.ts';
import { spotterOf } from '../spotter.ts';
import { startOfEndMatter } from './marks.ts';

/** Where in article.md the headline and the paragraphs stand: after the citation, before the sources. */
export interface BodyRange {
  readonly from: number;
  readonly to: number;
}

/** An empty range at the end where the text has no body. */
export function bodyOf(text: string): BodyRange {
  const parts = splitArticle(text, spotterOf('article.md', ''), () => undefined);
  if (parts === null) return { from: text.length, to: text.length };
  return { from: parts.bodyOffset, to: startOfEndMatter(text, parts.bodyOffset) };
}
