import type { XY } from '../../core/mercator.ts';
import { measured, pointAt, turnWithin, type Measured } from './measured-line.ts';
import type { Spot } from './spots.ts';

/** Pixels between the spots that are tried along a line. */
const STEP = 6;

/** How far a line may bend away from straight text, in shares of the text's size: on it, and beside it. */
const BEND = { on: 0.45, beside: 1.1 } as const;

/** A text that is to stand along a line. */
export interface Along {
  /** Pixels of its length. */
  readonly width: number;
  /** Of its type, in pixels. */
  readonly size: number;
  /** Pixels between the line and the text's axis, positive below the line. */
  readonly shift: number;
  /** Degrees by which the line may turn under three fifths of an em of the text. */
  readonly maxAngle: number;
}

/** MapLibre adds up the turns of a line in windows of so many ems. */
const WINDOW = 0.6;

/**
 * Spots for straight text along lines, straightest and nearest to the line's middle first. Text is
 * set along a chord, not bent: joined scripts and every reader of SVG then draw it as text.
 */
export function spotsAlong(
  lines: readonly (readonly XY[])[],
  { width, size, shift, maxAngle }: Along,
): readonly Spot[] {
  const found: { readonly spot: Spot; readonly cost: number }[] = [];
  const most = size * (shift === 0 ? BEND.on : BEND.beside);
  for (const points of lines) {
    const line = measured(points);
    const total = line.lengths.at(-1) ?? 0;
    for (let start = 0; start + width <= total; start += STEP) {
      const chord = chordOf(line, start, start + width);
      if (chord === null || chord.bend > most) continue;
      if (turnWithin(line, [start, start + width], size * WINDOW) > maxAngle) continue;
      const offMiddle = Math.abs(start + width / 2 - total / 2) / total;
      found.push({ spot: spotOn(chord, shift), cost: chord.bend / size + offMiddle });
    }
  }
  return found.sort((a, b) => a.cost - b.cost).map(({ spot }) => spot);
}

interface Chord {
  readonly from: XY;
  readonly to: XY;
  /** Pixels between the outermost points on either side of the chord. */
  readonly bend: number;
  /** The mean of their distances: where the text's axis should lie, to the right of the chord. */
  readonly aside: number;
}

function chordOf(line: Measured, start: number, end: number): Chord | null {
  const from = pointAt(line, start);
  const to = pointAt(line, end);
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  // A line that turns back on itself has no room for its name here.
  if (length < (end - start) * 0.9) return null;
  const asides = line.points
    .filter((_, index) => {
      const at = line.lengths[index] ?? 0;
      return at > start && at < end;
    })
    .map(
      ([x, y]) => ((x - from[0]) * (from[1] - to[1]) + (y - from[1]) * (to[0] - from[0])) / length,
    );
  const [least, most] = [Math.min(0, ...asides), Math.max(0, ...asides)];
  return { from, to, bend: most - least, aside: (least + most) / 2 };
}

function spotOn({ from, to, bend, aside }: Chord, shift: number): Spot {
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const across = ((angle + 90) * Math.PI) / 180;
  const upright = angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
  // Beside the line, text keeps clear of the line's outermost bend.
  const clear = shift + (Math.sign(shift) * bend) / 2;
  const off = aside + (upright === angle ? clear : -clear);
  return {
    middle: [
      (from[0] + to[0]) / 2 + off * Math.cos(across),
      (from[1] + to[1]) / 2 + off * Math.sin(across),
    ],
    angle: upright,
    justify: 'center',
  };
}
