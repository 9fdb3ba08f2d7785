import type { Link, PhrasingContent, Text } from 'mdast';
import type { Run } from '../model.ts';
import { issueAt, type Report } from '../report.ts';
import type { MarkedMention, MarkedPassage } from './article.ts';
import type { Body } from './body.ts';
import { reportForeign } from './foreign.ts';
import { parseMention } from './parse-mention.ts';

const LINE_BREAK = /\r\n?|\n/;
/** What a mark that is not closed, parted or nested leaves behind. */
const HALF = /(?<!\\)\](\s?\(place:|\(|\[)|\(place:/;

/** The words of a headline or a paragraph as runs; the author's letters stay as they are. */
export function parsePassage(
  n: number,
  nodes: readonly PhrasingContent[],
  body: Body,
  report: Report,
): MarkedPassage {
  const runs: Run[] = [];
  const mentions: MarkedMention[] = [];
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') {
      checkOneLine(node.value, node, body, report);
      checkNoHalf(node, body, report);
      runs.push({ type: 'text', text: node.value });
      text += node.value;
    } else if (node.type === 'link') {
      const mark = parseMention(node, body, report);
      if (mark === null) continue;
      checkOneLine(mark.text, node, body, report);
      const id = `p${n}m${mentions.length + 1}`;
      const start = text.length;
      text += mark.text;
      runs.push({ type: 'mention', text: mark.text, id, place: mark.place, kind: mark.kind });
      mentions.push({ ...mark, id, passage: n, start, end: text.length });
    } else {
      reportForeign(node, body, report);
    }
  }
  return { passage: { n, runs }, text, mentions };
}

/** Brackets that were meant as a mark and are none would stand before readers. */
function checkNoHalf(node: Text, body: Body, report: Report): void {
  if (!HALF.test(node.value)) return;
  let isThere = false;
  const spot = body.spotWithin(node, (source) => {
    const at = source.search(HALF);
    isThere = at >= 0;
    return Math.max(0, at);
  });
  if (!isThere) return;
  const message =
    'Half of a mark stands in the text here. A mark is [words](place:id), without a space between, and never within another; for brackets of the author write "\\[" and "\\]".';
  report(issueAt(spot, 'marks-whole', message));
}

/** A line break is a character that the author did not write. */
function checkOneLine(words: string, node: Text | Link, body: Body, report: Report): void {
  const [first = '', second] = words.split(LINE_BREAK);
  if (second === undefined) return;
  const spot = body.spotWithin(node, (source) => source.search(LINE_BREAK));
  const message = `A paragraph stands on one line; this breaks off after "${first.slice(-20)}". Join the lines.`;
  report(issueAt(spot, 'passage-one-line', message));
}
