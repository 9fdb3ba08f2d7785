/** Which borders are drawn dashed: lines that the United Nations hold to be undetermined, provisional or occupied. */
import type { Bounds } from '../../core/model.ts';
import { golan } from './policy.ts';

export interface DisputedBorder {
  /** Names of Natural Earth; `*` for any neighbour. */
  readonly between: readonly [string, string];
  /** Only the parts in these boxes; all of it where there are none. */
  readonly within?: readonly Bounds[];
}

export const disputedBorders: readonly DisputedBorder[] = [
  { between: [golan, '*'] },
  { between: ['Israel', 'Palestine'] },
  { between: ['Israel', 'Lebanon'] },
  { between: ['Cyprus', 'N. Cyprus'] },
  { between: ['Morocco', 'W. Sahara'] },
  { between: ['Kosovo', 'Serbia'] },
  { between: ['Siachen Glacier', '*'] },
  { between: ['China', 'Pakistan'] },
  { between: ['India', 'Pakistan'], within: [[73, 32.4, 78, 37]] },
  {
    between: ['China', 'India'],
    within: [
      [77, 30, 81, 37],
      [91, 26, 98, 30],
    ],
  },
  { between: ['S. Sudan', 'Sudan'] },
  { between: ['Egypt', 'Sudan'], within: [[33, 21, 38, 24]] },
];

/** Whether the border between two territories is, at least in part, a disputed one. */
export function matches(border: DisputedBorder, a: string, b: string): boolean {
  const [one, other] = border.between;
  return other === '*'
    ? a === one || b === one
    : (a === one && b === other) || (a === other && b === one);
}
