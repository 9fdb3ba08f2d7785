import { light } from '../../../cartography/theme.ts';
import { withoutVowelMarks } from '../../../core/texts.ts';
import { PREVIEW_SIZE } from '../../../core/link-preview.ts';
import { ROOT } from '../../../figure/picture.ts';
import { element } from '../../../figure/svg.ts';
import { textLine } from '../../../figure/text/draw-text.ts';
import { fillLines, wordsOf, type Line } from '../../../figure/text/line.ts';
import type { Face } from '../../../figure/text/measure.ts';
import { FIGURE } from './figure.ts';

/** What the picture of a link says beside its map. */
export interface PreviewWords {
  readonly name: string;
  readonly nameAr: string | null;
  /** What it is, in sentences; those that have no room are left out. */
  readonly deck: readonly string[];
  /** Whom to credit, a line each. */
  readonly credits: readonly string[];
}

/** How a text is set, in pixels of the picture, which is shown at half its size or smaller. */
interface Look {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly fill: string;
}

const NAME: Look = { face: 'semibold', size: 46, leading: 56, fill: light.ink };
/** For a name that would take more lines than it may. */
const LONG_NAME: Look = { ...NAME, size: 36, leading: 44 };
const MOST_LINES = 3;
const ARABIC: Look = { face: 'regular', size: 38, leading: 60, fill: light.ink };
const DECK: Look = { face: 'regular', size: 24, leading: 34, fill: light.quietText };
const CREDIT: Look = { face: 'regular', size: 17, leading: 24, fill: light.quietText };

const MARGIN = 36;
/** Between what is said apart. */
const AIR = 12;
const { width: WIDTH, height: HEIGHT } = PREVIEW_SIZE;
/** The map takes the whole height, words what it leaves of the width. */
const MAP_WIDTH = Math.round((HEIGHT * FIGURE.width) / FIGURE.height);
const COLUMN = { without: WIDTH - 2 * MARGIN, beside: WIDTH - MAP_WIDTH - 2 * MARGIN } as const;

/**
 * The picture of a link as SVG: the map at the right, its name at the left; without a map its words
 * alone. What has no room above the credits is left out.
 */
export function drawPreview(words: PreviewWords, figure: string | null): string {
  const width = figure === null ? COLUMN.without : COLUMN.beside;
  const credits = words.credits.flatMap((line) => linesOf(line, CREDIT, width));
  const foot = HEIGHT - MARGIN - credits.length * CREDIT.leading;
  let y = MARGIN;
  const markup: string[] = [];
  const set = (lines: readonly Line[], look: Look): void => {
    if (y + lines.length * look.leading > foot - AIR) return;
    for (const line of lines) {
      y += look.leading;
      markup.push(drawLine(line, look, y));
    }
  };
  const name = linesOf(words.name, NAME, width).length > MOST_LINES ? LONG_NAME : NAME;
  set(linesOf(words.name, name, width), name);
  if (words.nameAr !== null) {
    set(linesOf(withoutVowelMarks(words.nameAr), ARABIC, width), ARABIC);
  }
  for (const sentence of words.deck) {
    y += AIR;
    set(linesOf(sentence, DECK, width), DECK);
  }
  credits.forEach((line, index) => {
    markup.push(drawLine(line, CREDIT, foot + (index + 1) * CREDIT.leading));
  });
  const viewBox = `0 0 ${WIDTH} ${HEIGHT}`;
  const paper = element('rect', { width: WIDTH, height: HEIGHT, fill: light.paper });
  return element('svg', { ...ROOT, viewBox }, paper, placed(figure), ...markup);
}

function linesOf(text: string, { face, size }: Look, width: number): readonly Line[] {
  return fillLines(wordsOf(text, { face, size, spacing: 0, ink: null }), width);
}

function drawLine(line: Line, { face, size, fill }: Look, y: number): string {
  const look = { 'font-size': size, fill, 'font-weight': face === 'semibold' ? '600' : null };
  const standing = { x: MARGIN, y, anchor: 'start', attributes: look } as const;
  return textLine(line, standing, { face, size, fill });
}

/** The figure, made as high as the picture, with a line between it and the words. */
function placed(figure: string | null): string {
  if (figure === null) return '';
  const x = WIDTH - MAP_WIDTH;
  const drawing = figure.replace(
    /^<svg /,
    `<svg x="${x}" y="0" width="${MAP_WIDTH}" height="${HEIGHT}" `,
  );
  return drawing + element('rect', { x, y: 0, width: 1.5, height: HEIGHT, fill: light.border });
}
