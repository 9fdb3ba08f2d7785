/** A rectangle in CSS pixels (1/96 inch) from the page's upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** CSS pixels in a millimetre. */
const MM = 96 / 25.4;

/** A4 landscape. */
export const PAGE = { width: 297 * MM, height: 210 * MM } as const;

const MARGIN = 12 * MM;
/** Between the figure and the key. */
const GUTTER = 22;
/** For the title and one line below it; a second line is measured with the credits. */
const HEADER = 52;
/** For the scale and the north arrow below the figure. */
const SCALE = 26;
const LINE = 14.5;

/** Characters of small type that surely fit on one line of the page's width. */
const CHARACTERS_A_LINE = 148;

/** Where the figure and the key stand. */
export interface Layout {
  readonly figure: Area;
  readonly key: Area;
}

/** The figure takes two thirds; title and credits take the room that they need. */
export function layoutOf(subtitle: string, credits: readonly string[]): Layout {
  const width = PAGE.width - 2 * MARGIN;
  const top = MARGIN + HEADER + (linesOf(subtitle) - 1) * LINE;
  const foot = SCALE + credits.reduce((sum, credit) => sum + linesOf(credit), 0) * LINE;
  const height = PAGE.height - MARGIN - foot - top;
  const figure = { x: MARGIN, y: top, width: ((width - GUTTER) * 2) / 3, height };
  const x = figure.x + figure.width + GUTTER;
  return { figure, key: { x, y: top, width: PAGE.width - MARGIN - x, height } };
}

function linesOf(text: string): number {
  return Math.max(1, Math.ceil(text.length / CHARACTERS_A_LINE));
}
