import { PIXELS_A_MM, sizeOfPaper } from '../core/recipe.ts';
import type { Area, Areas, Recipe } from '../core/sheet.ts';
import { aboutLines } from './set-lines.ts';

/** Between the figure and the key, and between two columns, in pixels. */
const GUTTER = 22;
/** For the title, above the line below it. */
const TITLE = 37;
/** Below the line that is below the title. */
const BELOW_HEADER = 1;
/** For the scale and north below the figure, a line each; a tall map says more of its scale. */
const SCALE = 26;
const LINE = 14.5;
/** The sizes of the line below the title and of the credits, in pixels, as src/figure sets them. */
const SIZES = { subtitle: 12, credit: 11.4 } as const;
/** The most that the foot may take of the page's height: the rest of it stands on the next page. */
const MOST_FOOT = 0.16;
/** A QR code is as wide, in pixels: 22 mm. */
export const QR = 22 * PIXELS_A_MM;
const QR_GAP = 14;
/** A column of the key is at least as wide. */
const LEAST_COLUMN = 200;
/** Columns below a figure are at least as high, and at most: on large paper the map gets the rest. */
const LEAST_BELOW = 176;
const MOST_BELOW = 430;
/** Of legend and locator alone. */
const NARROW_COLUMN = 224;
/** The figure's share of an upright page above the key; and with legend and locator alone. */
const UPRIGHT = { withKey: 0.56, withoutKey: 0.76 } as const;

/** What has to be said, as far as its length decides where the figure stands. */
export interface Wordage {
  readonly subtitle: string;
  readonly credits: readonly string[];
  readonly hasQr: boolean;
  /** Whether the page is read from right to left: the figure then stands at the right. */
  readonly isRtl: boolean;
  /** How high the columns below an upright figure are, in pixels; null for the usual. */
  readonly below: number | null;
}

/** Where everything stands on a paper. Areas may be too small, or none at all: see `fitting.ts`. */
export function areasOf(
  { paper, parts }: Pick<Recipe, 'paper' | 'parts'>,
  { subtitle, credits, hasQr, isRtl, below }: Wordage,
): Areas {
  const { width, height } = sizeOfPaper(paper);
  const margin = paper.margin * PIXELS_A_MM;
  const page = {
    x: margin,
    y: margin,
    width: width * PIXELS_A_MM - 2 * margin,
    height: height * PIXELS_A_MM - 2 * margin,
  };
  const top =
    page.y + TITLE + aboutLines(subtitle, page.width, SIZES.subtitle) * LINE + BELOW_HEADER;
  const footWidth = page.width - (hasQr ? QR + QR_GAP : 0);
  const lines = credits.reduce(
    (sum, credit) => sum + aboutLines(credit, footWidth, SIZES.credit),
    0,
  );
  const footHeight = Math.min(
    Math.max(lines * LINE, hasQr ? QR : 0),
    Math.max(page.height * MOST_FOOT, hasQr ? QR : 0),
  );
  const foot = {
    ...page,
    y: page.y + page.height - footHeight,
    height: footHeight,
  };
  const body = { ...page, y: top, height: foot.y - SCALE - top };
  const needsColumn = parts.key || parts.legend || parts.locator;
  const { figure, columns } = !needsColumn
    ? { figure: body, columns: [] }
    : paper.orientation === 'portrait'
      ? upright(body, parts.key, below)
      : beside(body, parts.key);
  const turned = (area: Area): Area =>
    isRtl ? { ...area, x: 2 * page.x + page.width - area.x - area.width } : area;
  return { page, figure: turned(figure), columns: columns.map(turned), foot };
}

/** The figure takes two thirds, the key the rest. */
function beside(body: Area, hasKey: boolean): Pick<Areas, 'figure' | 'columns'> {
  const wide = body.width - GUTTER;
  const width = hasKey ? wide / 3 : Math.min(NARROW_COLUMN, wide / 3);
  const figure = { ...body, width: wide - width };
  const rest = { ...body, x: figure.x + figure.width + GUTTER, width };
  return { figure, columns: columnsOf(rest) };
}

/** The figure above, the key in columns below it and the line of its scale. */
function upright(
  body: Area,
  hasKey: boolean,
  below: number | null,
): Pick<Areas, 'figure' | 'columns'> {
  const share = hasKey ? UPRIGHT.withKey : UPRIGHT.withoutKey;
  const room = body.height - SCALE;
  const usual = Math.min(Math.max(room * share, room - MOST_BELOW), room - LEAST_BELOW);
  const figure = { ...body, height: below === null ? usual : room - below };
  const y = figure.y + figure.height + SCALE;
  // The line of the scale stands above the columns: they go on to the foot.
  const height = body.y + body.height + SCALE - LINE / 2 - y;
  return { figure, columns: columnsOf({ ...body, y, height }) };
}

/** As many equal columns side by side as there is room for. */
function columnsOf({ x, y, width, height }: Area): readonly Area[] {
  const count = Math.max(1, Math.min(3, Math.floor((width + GUTTER) / (LEAST_COLUMN + GUTTER))));
  const each = (width - GUTTER * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: x + index * (each + GUTTER),
    y,
    width: each,
    height,
  }));
}
