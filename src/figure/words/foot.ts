import { encode } from 'uqr';
import type { Area, Sheet } from '../../core/sheet.ts';
import type { Inks } from '../ink.ts';
import { decimal, element } from '../svg.ts';
import type { Line } from '../text/line.ts';
import type { Setting } from './setting.ts';
import { read } from './tags.ts';
import { drawFlush, LEADING, paragraph, TYPE, typed } from './type.ts';

/** A QR code is 22 mm wide. */
const QR = (22 * 96) / 25.4;
const QR_GAP = 14;
const ASCENT = 10.5;

/** The foot of a first page, and the credits that it has no room for. */
export interface Foot {
  readonly markup: string;
  readonly left: readonly string[];
}

/** The credits at a sheet's foot, and its address as a QR code. */
export function drawFoot(sheet: Sheet, setting: Setting): Foot {
  const { foot } = sheet.areas;
  const { inks, isRtl } = setting;
  const code = sheet.hasQr ? sheet.address : null;
  const taken = code === null ? 0 : QR + QR_GAP;
  const text: Area = { ...foot, x: isRtl ? foot.x + taken : foot.x, width: foot.width - taken };
  const most = Math.floor((foot.height + 0.5) / LEADING);
  const set = sheet.credits.map((credit) => creditLines([credit], text.width, setting));
  const ends = set.map((_, index) => set.slice(0, index + 1).flat().length);
  // A credit is not broken over two pages; whose words are quoted stands on every page.
  const count = Math.max(1, ends.filter((end) => end <= most).length);
  const qr =
    code === null ? '' : drawQr(code, isRtl ? foot.x : foot.x + foot.width - QR, foot.y, inks);
  return {
    markup: drawCredits(set.slice(0, count), text, foot.y + ASCENT, isRtl) + qr,
    left: sheet.credits.slice(count),
  };
}

/** Credits in lines of a width. */
export function creditLines(
  credits: readonly string[],
  width: number,
  { inks }: Setting,
): readonly Line[] {
  return credits.flatMap((credit) => paragraph(typed(credit, TYPE.small, inks), width));
}

/** Credits below one another, each read by itself; the first baseline is at y. */
export function drawCredits(
  credits: readonly (readonly Line[])[],
  across: Pick<Area, 'x' | 'width'>,
  y: number,
  isRtl: boolean,
): string {
  let top = y;
  let markup = '';
  for (const lines of credits) {
    markup += read(drawFlush(lines, across, top, LEADING, isRtl));
    top += lines.length * LEADING;
  }
  return markup;
}

/** A QR code (ISO/IEC 18004) that a quarter of damage does not make unreadable, dark on light. */
function drawQr(text: string, x: number, y: number, inks: Inks): string {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const modules = data.flatMap((row, down) =>
    row.flatMap((isDark, right) => (isDark ? `M${right} ${down}h1v1h-1z` : [])),
  );
  const scale = QR / size;
  const ground = element('rect', { width: size, height: size, fill: inks.codeLight });
  const transform = `translate(${decimal(x)} ${decimal(y)}) scale(${scale.toFixed(4)})`;
  const path = element('path', { d: modules.join(''), fill: inks.codeDark });
  const named = { role: 'img', 'aria-label': text };
  return element('g', { ...named, transform, 'shape-rendering': 'crispEdges' }, ground, path);
}
