import type { Nodes } from 'mdast';
import { issueAt, type Report } from '../report.ts';
import type { Body } from './body.ts';

/** What an article may not hold, and how to keep the author's own character that caused it. */
const ADVICE: Readonly<Partial<Record<Nodes['type'], string>>> = {
  blockquote: 'a quotation block. Write "\\>" for a ">" of the author',
  break: 'a forced line break. Remove the spaces or the backslash at the end of the line',
  code: 'a block of code. Remove the spaces before the paragraph, or its fences',
  definition: 'a link definition. Write "\\[" for a "[" of the author',
  emphasis: 'emphasis. Write "\\*" or "\\_" for a character of the author',
  heading: 'a heading. Only "# " for the headline and one "## " before the sources are read',
  html: 'HTML. Write "&lt;" for a "<" of the author',
  image: 'an image. Write "\\!" for a "!" of the author',
  imageReference: 'an image. Write "\\!" for a "!" of the author',
  inlineCode: 'code. Write "\\`" for a backtick of the author',
  link: 'a link. In the sources every item ends with one <address>',
  linkReference: 'a link. Write "\\[" for a "[" of the author',
  list: 'a list. Write "1\\." or "\\-" for a number or a dash of the author',
  paragraph: 'a paragraph. After the sources nothing follows',
  strong: 'emphasis. Write "\\*" or "\\_" for a character of the author',
  thematicBreak: 'a ruled line. Write "\\*" or "\\-" for a character of the author',
};

/** Reports a node that has no business where it stands. */
export function reportForeign(node: Nodes, body: Body, report: Report): void {
  const words = ADVICE[node.type] ?? `"${node.type}"`;
  const message = `The article can't hold this here: ${words}, or remove it.`;
  report(issueAt(body.spotOf(node), 'article-plain', message));
}
