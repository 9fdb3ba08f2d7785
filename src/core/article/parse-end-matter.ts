import type { Heading, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { EndMatter } from '../model.ts';
import { issueAt, type Report } from '../report.ts';
import { isWebAddress } from '../texts.ts';
import type { Body } from './body.ts';
import { reportForeign } from './foreign.ts';

type Entry = EndMatter['entries'][number];

/** The second-level heading and the one list after it. */
export function parseEndMatter(
  heading: Heading,
  rest: readonly RootContent[],
  body: Body,
  report: Report,
): EndMatter {
  const [list, ...more] = rest;
  if (list?.type !== 'list') {
    const message =
      'After this heading a list is wanted: "- text", and on the next line "  <address>".';
    report(issueAt(body.spotOf(heading), 'end-matter', message));
  }
  for (const node of list?.type === 'list' ? more : rest) reportForeign(node, body, report);
  const items = list?.type === 'list' ? list.children : [];
  return {
    title: plainText(heading.children, body, report).trim(),
    entries: items.flatMap((item) => parseEntry(item, body, report) ?? []),
  };
}

/** The author's text, then the address that it gives. */
function parseEntry(item: ListItem, body: Body, report: Report): Entry | null {
  const nodes = item.children.flatMap((child) => {
    if (child.type === 'paragraph') return child.children;
    reportForeign(child, body, report);
    return [];
  });
  const link = nodes.at(-1);
  if (link?.type !== 'link' || !isWebAddress(link.url)) {
    const message = 'An item of the sources must end with an address like <https://example.org/>.';
    report(issueAt(body.spotOf(link ?? item), 'end-matter', message));
    return null;
  }
  const text = plainText(nodes.slice(0, -1), body, report).trim();
  if (text !== '') return { text, address: link.url };
  const message = 'An item of the sources needs its text before the address. Add it.';
  report(issueAt(body.spotOf(item), 'end-matter', message));
  return null;
}

function plainText(nodes: readonly PhrasingContent[], body: Body, report: Report): string {
  const texts = nodes.map((node) => {
    if (node.type === 'text') return node.value;
    reportForeign(node, body, report);
    return '';
  });
  return texts.join('').replace(/\s*[\r\n]\s*/g, ' ');
}
