import { warnOfMisspelt } from '../json/misspelt-members.ts';
import { describe, memberOf, type JsonNode, type JsonObject } from '../json/node.ts';
import { listOf, nullable, optional, required } from '../json/reader.ts';
import { text } from '../json/readers.ts';
import type { Declared } from '../manifest/manifest.ts';
import { issueAt, type Report } from '../report.ts';
import type { AbbreviationDraft } from './draft.ts';

/** abbreviations.json, in the order of the file; null when it is no list. */
export function parseAbbreviations(
  root: JsonNode,
  report: Report,
): readonly AbbreviationDraft[] | null {
  if (root.kind !== 'array') {
    const message = `abbreviations.json must hold one list, of abbreviations; this is ${describe(root)}.`;
    report(issueAt(root, 'member-values', message));
    return null;
  }
  return root.items.flatMap((item) => {
    if (item.kind === 'object') return [parseAbbreviation(item, report)];
    const message = `Every abbreviation must be an object; this is ${describe(item)}.`;
    report(issueAt(item, 'member-values', message));
    return [];
  });
}

function parseAbbreviation(node: JsonObject, report: Report): AbbreviationDraft {
  warnOfMisspelt(node, ['short', 'long', 'long:ar', 'note', 'note:ar', 'sources'], report);
  return {
    short: { value: required(node, 'short', text, report), spot: memberOf(node, 'short') ?? node },
    long: required(node, 'long', text, report),
    longAr: optional(node, 'long:ar', nullable(text), null, report),
    note: required(node, 'note', text, report),
    noteAr: optional(node, 'note:ar', nullable(text), null, report),
    sources: sourcesOf(node, report),
  };
}

/** At least one; what is no text counts as none. */
function sourcesOf(node: JsonObject, report: Report): readonly Declared<string>[] {
  const ids = required(node, 'sources', listOf(text), report);
  const list = memberOf(node, 'sources');
  if (list?.kind !== 'array') return [];
  if (list.items.length === 0) {
    const message = 'An abbreviation needs at least one source. Give its id from sources.json.';
    report(issueAt(list, 'sources-given', message));
  }
  const named = ids.map((value, i) => ({ value, spot: list.items[i] ?? list }));
  return named.filter(({ value }) => value !== '');
}
