import { warnOfMisspelt } from '../json/misspelt-members.ts';
import { describe, type JsonNode } from '../json/node.ts';
import { nullable, optional, required } from '../json/reader.ts';
import { date, text, webAddress } from '../json/readers.ts';
import type { Source } from '../model.ts';
import { issueAt, type Report, type Spot } from '../report.ts';
import { isId } from '../texts.ts';
import type { Declared } from './manifest.ts';

const MEMBERS = [
  'title',
  'title:ar',
  'publisher',
  'address',
  'licence',
  'licence:ar',
  'retrieved',
  'attribution',
];

/** sources.json, by id, in the order of the file; null when it is no object. */
export function parseSources(root: JsonNode, report: Report): readonly Declared<Source>[] | null {
  if (root.kind !== 'object') {
    const message = `sources.json must hold one object, its sources by id; this is ${describe(root)}.`;
    report(issueAt(root, 'member-values', message));
    return null;
  }
  return [...root.members].map(([id, { key, value }]) => {
    checkId(id, key, report);
    return { spot: key, value: parseSource(id, value, report) };
  });
}

function parseSource(id: string, node: JsonNode, report: Report): Source {
  if (node.kind !== 'object') {
    const message = `A source must be an object; "${id}" is ${describe(node)}.`;
    report(issueAt(node, 'member-values', message));
    return {
      id,
      title: '',
      publisher: '',
      address: null,
      licence: '',
      retrieved: null,
      attribution: null,
    };
  }
  warnOfMisspelt(node, MEMBERS, report);
  const titleAr = optional(node, 'title:ar', nullable(text), null, report);
  const licenceAr = optional(node, 'licence:ar', nullable(text), null, report);
  return {
    id,
    title: required(node, 'title', text, report),
    ...(titleAr === null ? {} : { titleAr }),
    publisher: required(node, 'publisher', text, report),
    address: optional(node, 'address', nullable(webAddress), null, report),
    licence: required(node, 'licence', text, report),
    ...(licenceAr === null ? {} : { licenceAr }),
    retrieved: optional(node, 'retrieved', nullable(date), null, report),
    attribution: optional(node, 'attribution', nullable(text), null, report),
  };
}

function checkId(id: string, key: Spot, report: Report): void {
  if (isId(id)) return;
  const message = `A source's id consists of small letters a-z, digits and single hyphens; this is "${id}".`;
  report(issueAt(key, 'id-kebab-case', message));
}
