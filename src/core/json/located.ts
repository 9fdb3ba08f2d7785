import type { Spot } from '../report.ts';
import { itemOffsets, memberOffsets, type MemberOffsets } from './children.ts';
import type {
  Json,
  JsonArray,
  JsonBoolean,
  JsonMember,
  JsonNode,
  JsonNull,
  JsonNumber,
  JsonObject,
  JsonString,
} from './node.ts';
import { afterSpace, afterValue } from './skip.ts';
import type { Source } from './source.ts';

/** The names of array indexes, which JavaScript puts before all others. */
const INDEX = /^(0|[1-9]\d*)$/;

type Container = LocatedObject | LocatedArray;

/**
 * A value that JSON.parse has read, and that looks for its place in the text only when it is asked:
 * of a file without mistakes no place is ever wanted.
 */
abstract class Located implements Spot {
  readonly source: Source;
  readonly parent: Container | null;
  readonly key: string | number;

  constructor(source: Source, parent: Container | null, key: string | number) {
    this.source = source;
    this.parent = parent;
    this.key = key;
  }

  /** In UTF-16 units. */
  get start(): number {
    if (this.parent === null) return afterSpace(this.source.text, 0);
    return this.parent.startOf(this.key);
  }

  get end(): number {
    return afterValue(this.source.text, this.start);
  }

  get file(): string {
    return this.source.file;
  }

  get line(): number {
    return this.source.spotAt(this.start).line;
  }

  get column(): number {
    return this.source.spotAt(this.start).column;
  }
}

export class LocatedObject extends Located implements JsonObject {
  readonly kind = 'object' as const;
  readonly plain: { readonly [key: string]: Json };
  private known: ReadonlyMap<string, JsonMember> | null = null;
  private places: ReadonlyMap<string, MemberOffsets> | null = null;

  constructor(
    source: Source,
    parent: Container | null,
    key: string | number,
    plain: { readonly [key: string]: Json },
  ) {
    super(source, parent, key);
    this.plain = plain;
  }

  get members(): ReadonlyMap<string, JsonMember> {
    if (this.known !== null) return this.known;
    const names = Object.keys(this.plain);
    const inOrder = INDEX.test(names[0] ?? '') ? this.offsets().keys() : names;
    const members = new Map<string, JsonMember>();
    for (const name of inOrder) members.set(name, new LocatedMember(this, name));
    return (this.known = members);
  }

  /** The value of the one member, which is there, without the others. */
  memberAt(name: string): JsonNode {
    return located(this.source, this, name, this.plain[name] ?? null);
  }

  startOf(key: string | number): number {
    return this.offsets().get(String(key))?.value ?? this.start;
  }

  keyOf(key: string): number {
    return this.offsets().get(key)?.key ?? this.start;
  }

  private offsets(): ReadonlyMap<string, MemberOffsets> {
    return (this.places ??= memberOffsets(this.source.text, this.start));
  }
}

export class LocatedArray extends Located implements JsonArray {
  readonly kind = 'array' as const;
  readonly plain: readonly Json[];
  private known: readonly JsonNode[] | null = null;
  private places: readonly number[] | null = null;

  constructor(
    source: Source,
    parent: Container | null,
    key: string | number,
    plain: readonly Json[],
  ) {
    super(source, parent, key);
    this.plain = plain;
  }

  get items(): readonly JsonNode[] {
    return (this.known ??= this.plain.map((_, index) => this.itemAt(index)));
  }

  /** The one item, without the others. */
  itemAt(index: number): JsonNode {
    return located(this.source, this, index, this.plain[index] ?? null);
  }

  startOf(key: string | number): number {
    this.places ??= itemOffsets(this.source.text, this.start);
    return this.places[Number(key)] ?? this.start;
  }
}

class LocatedMember implements JsonMember {
  readonly object: LocatedObject;
  readonly name: string;
  private known: JsonNode | null = null;

  constructor(object: LocatedObject, name: string) {
    this.object = object;
    this.name = name;
  }

  get key(): Spot {
    return this.object.source.spotAt(this.object.keyOf(this.name));
  }

  get value(): JsonNode {
    return (this.known ??= this.object.memberAt(this.name));
  }
}

class LocatedString extends Located implements JsonString {
  readonly kind = 'string' as const;
  readonly value: string;

  constructor(source: Source, parent: Container | null, key: string | number, value: string) {
    super(source, parent, key);
    this.value = value;
  }
}

class LocatedNumber extends Located implements JsonNumber {
  readonly kind = 'number' as const;
  readonly value: number;

  constructor(source: Source, parent: Container | null, key: string | number, value: number) {
    super(source, parent, key);
    this.value = value;
  }
}

class LocatedBoolean extends Located implements JsonBoolean {
  readonly kind = 'boolean' as const;
  readonly value: boolean;

  constructor(source: Source, parent: Container | null, key: string | number, value: boolean) {
    super(source, parent, key);
    this.value = value;
  }
}

class LocatedNull extends Located implements JsonNull {
  readonly kind = 'null' as const;
}

/** A parsed value as a node; without parent it is the whole file's. */
export function located(
  source: Source,
  parent: Container | null,
  key: string | number,
  plain: Json,
): JsonNode {
  if (plain === null) return new LocatedNull(source, parent, key);
  if (typeof plain === 'string') return new LocatedString(source, parent, key, plain);
  if (typeof plain === 'number') return new LocatedNumber(source, parent, key, plain);
  if (typeof plain === 'boolean') return new LocatedBoolean(source, parent, key, plain);
  if (isList(plain)) return new LocatedArray(source, parent, key, plain);
  return new LocatedObject(source, parent, key, plain);
}

/** Array.isArray does not see that a readonly list is one. */
function isList(plain: Json): plain is readonly Json[] {
  return Array.isArray(plain);
}

/** Where a node stands in its file's text, its end after it; null for one that is from no JSON file. */
export function rangeOf(node: JsonNode): { readonly start: number; readonly end: number } | null {
  return node instanceof Located ? { start: node.start, end: node.end } : null;
}

/** Where a member stands, from its name to the end of its value; null where there is none. */
export function memberRange(
  object: JsonObject,
  name: string,
): { readonly start: number; readonly end: number } | null {
  if (!(object instanceof LocatedObject) || !Object.hasOwn(object.plain, name)) return null;
  return { start: object.keyOf(name), end: rangeOf(object.memberAt(name))?.end ?? 0 };
}
