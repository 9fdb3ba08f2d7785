import { escaped } from '../../core/markup.ts';
import { decimal, element, type Attributes } from '../svg.ts';
import type { Line, Piece } from './line.ts';
import { widthOf, type Face } from './measure.ts';
import { standingRuns } from './direction.ts';
import { beginsInArabic, embedded } from './script.ts';

/** The family lists of the two scripts; a page and a renderer of files have both. */
export const FAMILY = 'Noto Sans,Noto Sans Arabic,sans-serif';
const ARABIC_FAMILY = 'Noto Sans Arabic,Noto Sans,sans-serif';

/** Where a line of text stands: on the baseline y, with its start, middle or end at x. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** For every element of the line. */
  readonly attributes: Attributes;
}

/** What the element round a line says already. */
export interface Given {
  readonly face: Face;
  readonly size: number;
  readonly fill: string | null;
}

/** The attributes of a face. */
export function faceAttributes(face: Face): Attributes {
  return {
    'font-weight': face === 'semibold' ? '600' : null,
    'font-style': face === 'italic' ? 'italic' : null,
  };
}

/**
 * One line of text, which runs as its first letter does (Unicode UAX 9, rule P2). Each look and each
 * script is an element of its own, at its measured place: a renderer that meets two scripts in one
 * element may set both in the font that has them all, whatever its weight.
 */
export function textLine(line: Line, standing: Standing, given: Given): string {
  const isReversed = beginsInArabic(line.pieces.map(({ text }) => text).join(''));
  const pieces = isReversed ? line.pieces.toReversed() : line.pieces;
  const runs = pieces.flatMap((piece) =>
    standingRuns(piece.text, isReversed).map((run) => ({ piece, ...run })),
  );
  const { anchor } = standing;
  if (runs.length === 1) {
    const at = { x: standing.x, y: standing.y };
    return runs
      .map(({ piece, ...run }) => drawRun(run, piece, at, standing, given, false))
      .join('');
  }
  const left = { start: 0, middle: 0.5, end: 1 }[anchor] * line.width;
  let x = standing.x - left;
  let markup = '';
  for (const { piece, ...run } of runs) {
    const at = { x, y: standing.y, 'text-anchor': anchor === 'start' ? null : 'start' };
    if (run.text.trim() !== '') {
      markup += drawRun(run, piece, at, standing, given, isReversed);
    }
    x += widthOf(run.text, piece.face, piece.size) + piece.spacing * run.text.length;
  }
  return markup;
}

function drawRun(
  run: { readonly text: string; readonly isArabic: boolean },
  piece: Piece,
  at: Attributes,
  { attributes }: Standing,
  given: Given,
  isReversed: boolean,
): string {
  const { face, size, spacing } = piece;
  const fill = piece.ink?.colour ?? null;
  const content = run.isArabic ? embedded(run.text) : run.text;
  // A renderer drops blanks at the left; the next letter has to keep its distance all the same.
  const blank = (isReversed ? / *$/ : /^ */).exec(run.text)?.[0] ?? '';
  const shift = widthOf(blank, face, size);
  const own: Attributes = {
    ...attributes,
    ...at,
    x: Number(at['x']) + shift,
    ...(run.isArabic ? { 'font-family': ARABIC_FAMILY, lang: 'ar' } : {}),
    ...(face === given.face ? {} : unlike(face)),
    ...(size === given.size ? {} : { 'font-size': decimal(size) }),
    ...(fill === null || fill === given.fill ? {} : { fill }),
    ...(spacing === 0 || run.isArabic ? {} : { 'letter-spacing': decimal(spacing) }),
  };
  return element('text', own, escaped(content.trim()));
}

/** A face within an element of another one. */
function unlike(face: Face): Attributes {
  return {
    'font-weight': face === 'semibold' ? '600' : '400',
    'font-style': face === 'italic' ? 'italic' : 'normal',
  };
}
