import { itemOffsets } from './children.ts';
import { located } from './located-node.ts';
import { Located, type Container } from './located.ts';
import type { Json, JsonArray, JsonNode } from './node.ts';
import type { Source } from './source.ts';

/** A list whose items are looked for in the text when their places are asked for. */
export class LocatedArray extends Located implements JsonArray, Container {
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
