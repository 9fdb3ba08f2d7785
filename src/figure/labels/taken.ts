import type { Dot } from '../circles.ts';
import { boxAt, type Box } from './box.ts';
import type { XY } from '../../core/mercator.ts';

/** Ground that is taken, by what; nothing keeps clear of its own. */
export interface Taken {
  readonly box: Box;
  readonly by: string | null;
  /** Whether it may be left out for the sake of a label that has nowhere else to stand. */
  readonly isMinor?: boolean;
}

/** The square round a disc or a dot. */
export function squareRound([x, y]: XY, radius: number): Box {
  return boxAt(x - radius, y - radius, 2 * radius, 2 * radius);
}

/** The ground that dots take. */
export function takenBy(dots: readonly Dot[]): readonly Taken[] {
  return dots
    .filter(({ isMark }) => isMark)
    .map(({ at, radius, owner, isContext }) => ({
      box: squareRound(at, radius),
      by: owner,
      isMinor: isContext,
    }));
}
