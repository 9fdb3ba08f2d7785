import { warnOfMisspelt } from '../json/misspelt-members.ts';
import { memberOf, type JsonNode, type JsonObject } from '../json/node.ts';
import { listOf, nullable, optional, reader, required, type Reader } from '../json/reader.ts';
import { anyText, dateOrPart, id, text, word } from '../json/readers.ts';
import type { Declared } from '../manifest/manifest.ts';
import { issueAt, type Report } from '../report.ts';
import { CERTAINTIES } from '../vocabulary.ts';
import type { EventDraft } from './draft.ts';

const MEMBERS = [
  'id',
  'title',
  'title:ar',
  'start',
  'end',
  'place',
  'passages',
  'certainty',
  'sources',
  'note',
  'note:ar',
];

const passageNumber = reader(0, 'numbers of passages, 0 for the headline', (node) =>
  node.kind === 'number' && Number.isInteger(node.value) && node.value >= 0
    ? node.value
    : undefined,
);

/** An item of events.json. */
export function parseEvent(node: JsonObject, report: Report): EventDraft {
  warnOfMisspelt(node, MEMBERS, report);
  return {
    id: { value: required(node, 'id', id, report), spot: memberOf(node, 'id') ?? node },
    title: required(node, 'title', text, report),
    titleAr: optional(node, 'title:ar', nullable(text), null, report),
    start: required(node, 'start', dateOrPart, report),
    end: declaredIn(node, 'end', dateOrPart, report),
    place: declaredIn(node, 'place', id, report),
    passages: someOf(node, 'passages', passageNumber, 'passage that speaks of it', report),
    certainty: required(node, 'certainty', word(CERTAINTIES), report),
    sources: someOf(node, 'sources', text, 'source, by its id in sources.json', report),
    note: required(node, 'note', anyText, report),
    noteAr: optional(node, 'note:ar', nullable(text), null, report),
  };
}

/** The member, which must be there but may be null. What is wrong with it counts as null. */
function declaredIn(
  object: JsonObject,
  key: string,
  as: Reader<string>,
  report: Report,
): Declared<string> | null {
  const value = required(object, key, nullable(as), report);
  return value === null || value === '' ? null : { value, spot: memberOf(object, key) ?? object };
}

/** The items of a list that has at least one, without those that can't be read. */
function someOf<T>(
  object: JsonObject,
  key: 'passages' | 'sources',
  as: Reader<T>,
  wanted: string,
  report: Report,
): readonly Declared<T>[] {
  const node = memberOf(object, key);
  if (node?.kind !== 'array') {
    required(object, key, listOf(as), report);
    return [];
  }
  if (node.items.length === 0) {
    const message = `An event needs at least one ${wanted}. Add it to "${key}".`;
    report(issueAt(node, `${key}-given`, message));
  }
  return node.items.flatMap((item) => soundItem(item, key, as, report));
}

function soundItem<T>(
  item: JsonNode,
  key: string,
  as: Reader<T>,
  report: Report,
): readonly Declared<T>[] {
  let isSound = true;
  const value = as.read(item, key, (issue) => {
    isSound = false;
    report(issue);
  });
  return isSound ? [{ value, spot: item }] : [];
}
