import type { Area } from '../../core/sheet.ts';
import type { Ink } from '../style/parse-values.ts';
import { SMALL, type Inks } from '../ink.ts';
import { decimal, element } from '../svg.ts';
import { fillLines, wordsOf, type Line, type Piece } from '../text/line.ts';
import { faceAttributes, textLine } from '../text/draw-text.ts';
import type { Face } from '../text/measure.ts';

/** The looks of a sheet's words; sizes in pixels. */
export const TYPE = {
  cover: { face: 'semibold', size: 34, ink: 'text' },
  title: { face: 'semibold', size: 22, ink: 'text' },
  titleArabic: { face: 'regular', size: 20, ink: 'text' },
  titleOther: { face: 'regular', size: 17, ink: 'quiet' },
  deck: { face: 'regular', size: 13.5, ink: 'text' },
  subtitle: { face: 'regular', size: 12, ink: 'quiet' },
  heading: { face: 'semibold', size: 13, ink: 'text' },
  name: { face: 'semibold', size: 12, ink: 'text' },
  nameArabic: { face: 'regular', size: 12, ink: 'text' },
  where: { face: 'regular', size: SMALL, ink: 'quiet' },
  quotation: { face: 'regular', size: SMALL, ink: 'text' },
  reason: { face: 'italic', size: SMALL, ink: 'quiet' },
  small: { face: 'regular', size: SMALL, ink: 'quiet' },
} as const satisfies Readonly<Record<string, Type>>;

export interface Type {
  readonly face: Face;
  readonly size: number;
  readonly ink: keyof Inks;
}

/** From baseline to baseline of running text, in pixels. */
export const LEADING = 14.5;

/** The words of a text in one of the looks, to be set in lines. */
export function typed(text: string, { face, size, ink: role }: Type, inks: Inks): readonly Piece[] {
  const ink: Ink = { colour: inks[role], opacity: 1 };
  return wordsOf(text, { face, size, spacing: 0, ink });
}

/** Running text in lines of at most `width` pixels. */
export function paragraph(words: readonly Piece[], width: number): readonly Line[] {
  return fillLines(words, width);
}

/** One line of words on the baseline y, from x, or up to x. */
export function drawLine(
  line: Line,
  x: number,
  y: number,
  anchor: 'start' | 'end' = 'start',
): string {
  const [first] = line.pieces;
  if (first === undefined) return '';
  const { face, size } = first;
  const fill = first.ink?.colour ?? null;
  const look = { 'font-size': decimal(size), fill, ...faceAttributes(face) };
  const side = anchor === 'end' ? { 'text-anchor': 'end' } : {};
  const given = { face, size, fill };
  return textLine(line, { x, y, anchor, attributes: { ...look, ...side } }, given);
}

/** Several lines below one another; the first baseline is at y. */
export function drawLines(lines: readonly Line[], x: number, y: number, leading: number): string {
  return lines.map((line, index) => drawLine(line, x, y + index * leading)).join('');
}

/** Lines that begin where reading begins: at the left of a width, or at its right. */
export function drawFlush(
  lines: readonly Line[],
  { x, width }: Pick<Area, 'x' | 'width'>,
  y: number,
  leading: number,
  isRtl: boolean,
): string {
  const [at, anchor] = isRtl ? ([x + width, 'end'] as const) : ([x, 'start'] as const);
  return lines.map((line, index) => drawLine(line, at, y + index * leading, anchor)).join('');
}

/** A thin line from left to right. */
export function rule(x: number, y: number, width: number, { hairline }: Inks): string {
  const line = { x1: x, y1: y, x2: x + width, y2: y };
  return element('line', { ...line, stroke: hairline, 'stroke-width': '.33' });
}
