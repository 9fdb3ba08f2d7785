import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { attempt } from '../attempt.ts';
import { issueAt, type Report, type Spot } from '../report.ts';
import type { Spotter } from '../spotter.ts';
import type { Parts } from './front-matter.ts';

/** The Markdown tree of the article's body, and where its nodes stand in the file. */
export interface Body {
  readonly root: Root;
  spotOf(node: Nodes): Spot;
  /** A place in a node's own source; the node's begin where the search finds nothing. */
  spotWithin(node: Nodes, search: (source: string) => number): Spot;
  /** The end of the file. */
  readonly end: Spot;
}

/** Parses the body (CommonMark). */
export function parseBody(parts: Parts, spotAt: Spotter, report: Report): Body | null {
  const parsed = attempt(() => fromMarkdown(parts.body));
  if (!parsed.ok) {
    const message = `The text is no Markdown that can be read (${parsed.reason}). Simplify it.`;
    report(issueAt(spotAt(parts.bodyOffset), 'article-plain', message));
    return null;
  }
  const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
  const sourceOf = (node: Nodes): string =>
    parts.body.slice(startOf(node), node.position?.end.offset ?? 0);
  return {
    root: parsed.value,
    spotOf: (node) => spotAt(parts.bodyOffset + startOf(node)),
    spotWithin: (node, search) =>
      spotAt(parts.bodyOffset + startOf(node) + Math.max(0, search(sourceOf(node)))),
    end: spotAt(parts.bodyOffset + parts.body.length),
  };
}
