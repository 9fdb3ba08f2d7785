import type { Spot } from '../report.ts';

/** A JSON value with its place in the file. */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

export interface JsonObject extends Spot {
  readonly kind: 'object';
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
  return object.members.get(key)?.value;
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
