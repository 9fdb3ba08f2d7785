import type { MentionKind, PlaceId } from '../model.ts';

/**
 * Why nothing is written without the editor's word: the name is of several places, of a place that is
 * marked as context, or stands where a mark would not be read as one.
 */
export type Doubt = 'homonym' | 'context' | 'unwritable';

/** A mark that could be set: where, and for which place. */
export interface Proposal {
  /** Offsets in article.md, of the first unit and after the last. */
  readonly start: number;
  readonly end: number;
  /** The author's words between them. */
  readonly words: string;
  /** All the places that are called so, in the order of the files; never empty. */
  readonly places: readonly PlaceId[];
  /** The one to be marked; null while the editor has to choose. */
  readonly place: PlaceId | null;
  readonly kind: Extract<MentionKind, 'named' | 'event'>;
  readonly doubt: Doubt | null;
}

/** What of a place its marks depend on. */
export interface NamedPlace {
  readonly id: PlaceId;
  readonly name: string;
  readonly variants: readonly string[];
  readonly isContext: boolean;
}

/** Whether the editor has to decide before the mark can be set. */
export function hasDoubt({ doubt, place }: Proposal): boolean {
  return doubt !== null || place === null;
}
