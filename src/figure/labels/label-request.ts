import type { SignLook } from '../signs.ts';
import type { Ink } from '../style/parse-values.ts';
import type { Block } from '../text/block.ts';
import type { Spot } from './spots.ts';

/** What a label looks like. */
export interface Look {
  readonly ink: Ink;
  readonly halo: Ink;
  /** Pixels on either side of a stroke of a letter. */
  readonly haloWidth: number;
}

/** A label that the style asks for, with the spots where it may stand, best first. */
export interface LabelRequest {
  readonly layer: string;
  readonly id: string | number | undefined;
  /** Whose ground it need not keep clear of. */
  readonly owner: string;
  /** The text without its line breaks. */
  readonly text: string;
  /** What it counts as: of several labels that share one of these, the first alone is drawn. */
  readonly names: readonly string[];
  readonly block: Block;
  readonly look: Look;
  /** What its text stands on; nothing without it. */
  readonly badge?: SignLook;
  readonly spots: readonly Spot[];
  /** Pixels to be kept free round it. */
  readonly padding: number;
  /** Whether it is drawn over others rather than left out. */
  readonly mayOverlap: boolean;
  /** Whether later ones have to keep clear of it. */
  readonly keepsRoom: boolean;
  /** Whether it may stand on a dot of context, which is then neither drawn nor named. */
  readonly mayHide: boolean;
  /** Whether others may be moved to make room for it. */
  readonly mayPush: boolean;
  /** Whether it runs along a line, and so may lie on it. */
  readonly isAlong: boolean;
  /** Whether an earlier spot is better whatever of the map lies under it. */
  readonly isOrdered: boolean;
}
