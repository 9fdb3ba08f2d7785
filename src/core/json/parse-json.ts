import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { attempt } from '../attempt.ts';
import { errorAt, type Report } from '../report.ts';
import { spotterOf, type Spotter } from '../spotter.ts';
import type { JsonMember, JsonNode, JsonObject } from './node.ts';
import { syntaxWords } from './syntax-words.ts';

/** Deeper than any GeoJSON, and far from what a stack can hold. */
const DEEPEST = 64;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Strict JSON (RFC 8259) to positioned values. Null, with the first mistake reported, for a text that
 * is no JSON: what follows a syntax error is guesswork.
 */
export function parseJson(file: string, text: string, report: Report): JsonNode | null {
  const spotAt = spotterOf(file, text);
  if (text.trim() === '') {
    report(errorAt(spotAt(0), 'json-syntax', 'The file is empty. It must hold JSON.'));
    return null;
  }
  if (text.startsWith(BYTE_ORDER_MARK)) {
    const message = 'The file begins with a byte order mark. Save it as UTF-8 without one.';
    report(errorAt(spotAt(0), 'json-syntax', message));
    return null;
  }
  const errors: ParseError[] = [];
  const tree = attempt(() => parseTree(text, errors, { disallowComments: true }));
  const [mistake] = errors;
  if (mistake !== undefined) {
    report(errorAt(spotAt(mistake.offset), 'json-syntax', syntaxWords(text, mistake)));
    return null;
  }
  const root = tree.ok ? tree.value : undefined;
  const tooDeep = root === undefined ? 0 : offsetTooDeep(root, DEEPEST);
  if (root === undefined || tooDeep !== null) {
    const message = `Lists or objects are nested more than ${DEEPEST} deep here. Flatten them.`;
    report(errorAt(spotAt(tooDeep ?? 0), 'json-syntax', message));
    return null;
  }
  return nodeOf(root, spotAt, report);
}

/** The offset of the first value that is more than so many levels deep; null for none. */
function offsetTooDeep(node: Node, levels: number): number | null {
  if (levels === 0) return node.offset;
  for (const child of node.children ?? []) {
    const found = offsetTooDeep(child, child.type === 'property' ? levels : levels - 1);
    if (found !== null) return found;
  }
  return null;
}

function nodeOf(node: Node, spotAt: Spotter, report: Report): JsonNode {
  const spot = spotAt(node.offset);
  const value: unknown = node.value;
  if (node.type === 'object') return objectOf(node, spotAt, report);
  if (node.type === 'array') {
    const items = (node.children ?? []).map((child) => nodeOf(child, spotAt, report));
    return { kind: 'array', ...spot, items };
  }
  if (typeof value === 'string') return { kind: 'string', ...spot, value };
  if (typeof value === 'number') return { kind: 'number', ...spot, value };
  if (typeof value === 'boolean') return { kind: 'boolean', ...spot, value };
  return { kind: 'null', ...spot };
}

/** JSON.parse silently keeps the last of two members with one name; an editor has to know. */
function objectOf(node: Node, spotAt: Spotter, report: Report): JsonObject {
  const members = new Map<string, JsonMember>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    const spot = spotAt(key.offset);
    const first = members.get(name);
    if (first !== undefined) {
      const message = `The member "${name}" stands here already, on line ${first.key.line}. Keep one.`;
      report(errorAt(spot, 'unique-members', message));
    }
    members.set(name, { key: spot, value: nodeOf(value, spotAt, report) });
  }
  return { kind: 'object', ...spotAt(node.offset), members };
}
