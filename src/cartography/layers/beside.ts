/** Anchors of a text, each followed by where the text then stands from its point, in ems. */
type AnchorOffsets = (string | [number, number])[];

/** At a corner a text may stand this much nearer along each axis. */
const CORNER = 0.85;

/** Round a point: right of it, left, above, below, then off its corners. */
export function beside(ems: number): AnchorOffsets {
  return [...sides(ems), ...above(ems), ...corners(ems)];
}

/** The same, but above it first and beside it last: most lines run across rather than up. */
export function aboveFirst(ems: number): AnchorOffsets {
  return [...above(ems), ...corners(ems), ...sides(ems)];
}

/** Right of a point, then left. */
export function sides(ems: number): AnchorOffsets {
  return [...placed('left', ems, 0), ...placed('right', -ems, 0)];
}

function above(ems: number): AnchorOffsets {
  return [...placed('bottom', 0, -ems), ...placed('top', 0, ems)];
}

function corners(ems: number): AnchorOffsets {
  const near = ems * CORNER;
  return [
    ...placed('bottom-left', near, -near),
    ...placed('bottom-right', -near, -near),
    ...placed('top-left', near, near),
    ...placed('top-right', -near, near),
  ];
}

/** In the middle of its point. */
export const CENTRED: AnchorOffsets = ['center', [0, 0]];

function placed(anchor: string, right: number, down: number): AnchorOffsets {
  return [anchor, [right, down]];
}
