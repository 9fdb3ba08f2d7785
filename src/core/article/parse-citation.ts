import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { attempt } from '../attempt.ts';
import { warnOfMisspelt } from '../json/misspelt-members.ts';
import { memberOf, type JsonMember, type JsonObject } from '../json/node.ts';
import { optional, reader, required } from '../json/reader.ts';
import { date, text, webAddress } from '../json/readers.ts';
import type { Citation } from '../model.ts';
import { issueAt, type Report } from '../report.ts';
import type { Spotter } from '../spotter.ts';
import { isLanguage } from '../texts.ts';
import type { Pinned } from './check-unchanged.ts';
import type { Parts } from './front-matter.ts';

const MEMBERS = [
  'title',
  'author',
  'publisher',
  'published',
  'address',
  'rights',
  'language',
  'sha256',
];

const language = reader('en', 'a language tag like "en"', (node) =>
  node.kind === 'string' && isLanguage(node.value) ? node.value : undefined,
);

const sha256 = reader('', 'the 64 hexadecimal digits of a SHA-256', (node) =>
  node.kind === 'string' && /^[0-9a-f]{64}$/i.test(node.value) ? node.value : undefined,
);

/** The front matter to the article's citation. */
export function parseCitation(
  parts: Parts,
  spotAt: Spotter,
  report: Report,
): { readonly citation: Citation; readonly pinned: Pinned | null } {
  const fields = fieldsOf(parts, spotAt, report);
  const object = fields ?? { kind: 'object', ...spotAt(0), members: new Map() };
  // Without any field the syntax is at fault, and seven missing fields would only hide that.
  const silent: Report = () => {};
  const tell = fields === null ? silent : report;
  warnOfMisspelt(object, MEMBERS, tell);
  const hash = optional(object, 'sha256', sha256, '', tell);
  const spot = memberOf(object, 'sha256');
  const citation = {
    title: required(object, 'title', text, tell),
    author: required(object, 'author', text, tell),
    publisher: required(object, 'publisher', text, tell),
    published: required(object, 'published', date, tell),
    address: required(object, 'address', webAddress, tell),
    rights: required(object, 'rights', text, tell),
    language: required(object, 'language', language, tell),
  };
  return { citation, pinned: hash === '' || spot === undefined ? null : { hash, spot } };
}

/** YAML's scalars as texts with their places: the failsafe schema makes no dates and numbers of them. */
function fieldsOf(parts: Parts, spotAt: Spotter, report: Report): JsonObject | null {
  const parsed = attempt(() => parseDocument(withLineFeeds(parts.matter), { schema: 'failsafe' }));
  const mistake = parsed.ok ? parsed.value.errors[0] : undefined;
  if (!parsed.ok || mistake !== undefined) {
    const reason = parsed.ok ? firstLine(mistake?.message ?? '') : parsed.reason;
    const spot = spotAt(parts.matterOffset + (mistake?.pos[0] ?? 0));
    const message = `The front matter is no valid YAML: ${reason}. Put a text with a colon in quotes.`;
    report(issueAt(spot, 'front-matter', message));
    return null;
  }
  const { contents } = parsed.value;
  if (isMap(contents)) {
    return { kind: 'object', ...spotAt(0), members: membersOf(contents, parts, spotAt) };
  }
  const message = 'The front matter must hold lines like "title: The title". Add them.';
  report(issueAt(spotAt(0), 'front-matter', message));
  return null;
}

/** YAML's library knows no lines that end with CR alone; every offset stays. */
function withLineFeeds(matter: string): string {
  return matter.replace(/\r(?!\n)/g, '\n');
}

function membersOf(map: YAMLMap, parts: Parts, spotAt: Spotter): Map<string, JsonMember> {
  const members = new Map<string, JsonMember>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const keySpot = spotAt(parts.matterOffset + (key.range?.[0] ?? 0));
    const text = isScalar(value) && typeof value.value === 'string' ? value.value : null;
    const start = isScalar(value) ? value.range?.[0] : undefined;
    const spot = start === undefined ? keySpot : spotAt(parts.matterOffset + start);
    members.set(String(key.value), {
      key: keySpot,
      value:
        text === null
          ? { kind: 'null', ...keySpot }
          : { kind: 'string', ...spot, value: text.trim() },
    });
  }
  return members;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
