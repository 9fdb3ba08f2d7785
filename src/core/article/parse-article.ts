import type { RootContent } from 'mdast';
import { issueAt, type Report } from '../report.ts';
import { spotterOf } from '../spotter.ts';
import type { Article, MarkedPassage } from './article.ts';
import { parseBody, type Body } from './body.ts';
import { checkUnchanged } from './check-unchanged.ts';
import { splitArticle } from './front-matter.ts';
import { reportForeign } from './foreign.ts';
import { parseCitation } from './parse-citation.ts';
import { parseEndMatter } from './parse-end-matter.ts';
import { parsePassage } from './parse-passage.ts';

/** article.md to the article; null when not even its parts can be told apart. */
export function parseArticle(file: string, text: string, report: Report): Article | null {
  const spotAt = spotterOf(file, text);
  const parts = splitArticle(text, spotAt, report);
  if (parts === null) return null;
  const { citation, pinned } = parseCitation(parts, spotAt, report);
  const body = parseBody(parts, spotAt, report);
  if (body === null) return null;
  const nodes = body.root.children;
  const end = nodes.findIndex((node) => node.type === 'heading' && node.depth === 2);
  const heading = nodes[end];
  const passages = parsePassages(end < 0 ? nodes : nodes.slice(0, end), body, report);
  checkUnchanged(pinned, passages, report);
  const endMatter =
    heading?.type === 'heading'
      ? parseEndMatter(heading, nodes.slice(end + 1), body, report)
      : null;
  return { citation, passages, endMatter };
}

/** The headline and the paragraphs. */
function parsePassages(
  nodes: readonly RootContent[],
  body: Body,
  report: Report,
): readonly MarkedPassage[] {
  const [first, ...rest] = nodes;
  const hasHeadline = first?.type === 'heading' && first.depth === 1;
  if (!hasHeadline) {
    const message = 'The text must begin with its headline, a line "# The headline". Add it.';
    report(issueAt(first ? body.spotOf(first) : body.end, 'one-headline', message));
  }
  const headline = parsePassage(0, hasHeadline ? first.children : [], body, report);
  const paragraphs = (hasHeadline ? rest : nodes).flatMap((node) => {
    if (node.type === 'paragraph') return [node];
    reportForeign(node, body, report);
    return [];
  });
  if (paragraphs.length === 0) {
    const message = 'The article has no paragraph. Add its text after the headline.';
    report(issueAt(body.end, 'article-passages', message));
  }
  return [
    headline,
    ...paragraphs.map((node, i) => parsePassage(i + 1, node.children, body, report)),
  ];
}
