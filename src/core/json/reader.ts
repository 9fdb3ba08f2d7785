import { issueAt, type Report } from '../report.ts';
import { describe, memberOf, type JsonNode, type JsonObject } from './node.ts';

/**
 * Reads one kind of value. Where the file has something else it reports and gives the neutral value,
 * so that the rest is still read; an edition with an error is never built, so no neutral value
 * ever leaves the parsers.
 */
export interface Reader<T> {
  readonly neutral: T;
  read(node: JsonNode, name: string, report: Report): T;
}

/** A reader from a function that gives undefined for what it does not take. */
export function reader<T>(
  neutral: T,
  wanted: string,
  parse: (node: JsonNode) => T | undefined,
  advice: (node: JsonNode) => string = () => '',
): Reader<T> {
  return {
    neutral,
    read(node, name, report) {
      const value = parse(node);
      if (value !== undefined) return value;
      const message = `"${name}" must be ${wanted}; it is ${describe(node)}.${advice(node)}`;
      report(issueAt(node, 'member-values', message));
      return neutral;
    },
  };
}

/** Also takes null. */
export function nullable<T>(inner: Reader<T>): Reader<T | null> {
  return {
    neutral: null,
    read: (node, name, report) => (node.kind === 'null' ? null : inner.read(node, name, report)),
  };
}

/** A list of such values; every wrong item is reported at its own place. */
export function listOf<T>(inner: Reader<T>): Reader<readonly T[]> {
  return {
    neutral: [],
    read(node, name, report) {
      if (node.kind === 'array') return node.items.map((item) => inner.read(item, name, report));
      const message = `"${name}" must be a list in square brackets; it is ${describe(node)}.`;
      report(issueAt(node, 'member-values', message));
      return [];
    },
  };
}

/** The member, which must be there. */
export function required<T>(object: JsonObject, key: string, as: Reader<T>, report: Report): T {
  const node = memberOf(object, key);
  if (node !== undefined) return as.read(node, key, report);
  report(issueAt(object, 'required-members', `The member "${key}" is missing here. Add it.`));
  return as.neutral;
}

/** The member, or the fallback where it is absent. */
export function optional<T, F>(
  object: JsonObject,
  key: string,
  as: Reader<T>,
  fallback: F,
  report: Report,
): T | F {
  const node = memberOf(object, key);
  return node === undefined ? fallback : as.read(node, key, report);
}
