import type { Spot } from '../report.ts';
import { LocatedObject } from './located-object.ts';

/** JSON without positions, as libraries and the page take it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON value with its place in the file. */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

export interface JsonObject extends Spot {
  readonly kind: 'object';
  /** In the order of the file. Of two with one name the last, as JSON.parse has it. */
  readonly members: ReadonlyMap<string, JsonMember>;
}

export interface JsonMember {
  readonly key: Spot;
  readonly value: JsonNode;
}

export interface JsonArray extends Spot {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

export interface JsonString extends Spot {
  readonly kind: 'string';
  readonly value: string;
}

export interface JsonNumber extends Spot {
  readonly kind: 'number';
  readonly value: number;
}

export interface JsonBoolean extends Spot {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface JsonNull extends Spot {
  readonly kind: 'null';
}

/** The value of an object's member. */
export function memberOf(object: JsonObject, key: string): JsonNode | undefined {
  // Most objects are asked for a few members, and for the places of none.
  if (!(object instanceof LocatedObject)) return object.members.get(key)?.value;
  return Object.hasOwn(object.plain, key) ? object.memberAt(key) : undefined;
}

/** Whether an object has a member. */
export function hasMember(object: JsonObject, key: string): boolean {
  if (!(object instanceof LocatedObject)) return object.members.has(key);
  return Object.hasOwn(object.plain, key);
}

/** The text that a member is; undefined where there is none, or another value. */
export function textAt(object: JsonObject, key: string): string | undefined {
  if (object instanceof LocatedObject) {
    // Of JSON's objects none inherits a text.
    const value = object.plain[key];
    return typeof value === 'string' ? value : undefined;
  }
  const node = memberOf(object, key);
  return node?.kind === 'string' ? node.value : undefined;
}

/** The names of an object's members. */
export function namesIn(object: JsonObject): readonly string[] {
  return object instanceof LocatedObject ? Object.keys(object.plain) : [...object.members.keys()];
}

/** A value as messages name it: `the text "x"`, `the number 5`, `a list`. */
export function describe(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return 'an object';
    case 'array':
      return node.items.length === 0 ? 'an empty list' : 'a list';
    case 'string':
      return node.value === '' ? 'an empty text' : `the text "${shortened(node.value)}"`;
    case 'number':
      return `the number ${node.value}`;
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
