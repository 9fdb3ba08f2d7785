import { describe, memberOf, type JsonObject } from '../json/node.ts';
import { listOf, required } from '../json/reader.ts';
import { text } from '../json/readers.ts';
import { issueAt, type Report } from '../report.ts';
import type { Members } from './manifest.ts';

/** The member "union": ids, or an object with "property" and "values"; null for anything else. */
export function parseMembers(derivation: JsonObject, report: Report): Members | null {
  const node = memberOf(derivation, 'union');
  if (node?.kind === 'object') {
    return {
      type: 'property',
      property: required(node, 'property', text, report),
      values: required(node, 'values', listOf(text), report),
    };
  }
  if (node?.kind === 'array') {
    const texts = listOf(text).read(node, 'union', report);
    const ids = texts.map((value, i) => ({ value, spot: node.items[i] ?? node }));
    return { type: 'ids', ids };
  }
  const message = `"union" must be a list of ids, or an object with "property" and "values"; ${node ? `it is ${describe(node)}` : 'it is missing'}.`;
  report(issueAt(node ?? derivation, node ? 'member-values' : 'required-members', message));
  return null;
}
