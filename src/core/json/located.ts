import type { Spot } from '../report.ts';
import type { JsonNode } from './node.ts';
import { afterSpace, afterValue } from './skip.ts';
import type { Source } from './source.ts';

/** An object or a list, which knows where its values stand. */
export interface Container {
  /** The offset of the value with this name or index. */
  startOf(key: string | number): number;
}

/**
 * A value that JSON.parse has read, and that looks for its place in the text only when it is asked:
 * of a file without mistakes no place is ever wanted.
 */
export abstract class Located implements Spot {
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

/** Where a node stands in its file's text, its end after it; null for one that is from no JSON file. */
export function rangeOf(node: JsonNode): { readonly start: number; readonly end: number } | null {
  return node instanceof Located ? { start: node.start, end: node.end } : null;
}
