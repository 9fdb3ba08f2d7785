import type { Spot } from '../report.ts';
import { memberOffsets, type MemberOffsets } from './children.ts';
import { located } from './located-node.ts';
import { Located, rangeOf, type Container } from './located.ts';
import type { Json, JsonMember, JsonNode, JsonObject } from './node.ts';
import type { Source } from './source.ts';

/** The names of array indexes, which JavaScript puts before all others. */
const INDEX = /^(0|[1-9]\d*)$/;

/** An object whose members are looked for in the text when their places are asked for. */
export class LocatedObject extends Located implements JsonObject, Container {
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

/** Where a member stands, from its name to the end of its value; null where there is none. */
export function memberRange(
  object: JsonObject,
  name: string,
): { readonly start: number; readonly end: number } | null {
  if (!(object instanceof LocatedObject) || !Object.hasOwn(object.plain, name)) return null;
  return { start: object.keyOf(name), end: rangeOf(object.memberAt(name))?.end ?? 0 };
}
