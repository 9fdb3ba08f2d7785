/** CSS pixels in an inch, and millimetres. */
const PIXELS_AN_INCH = 96;
const MM_AN_INCH = 25.4;

/** A page's size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of an SVG page, from its view box. Throws an Error for one without. */
export function sizeOf(svg: string): Size {
  const box = /^<svg\b[^>]*?\bviewBox="([^"]*)"/.exec(svg)?.[1] ?? '';
  const [, , width = NaN, height = NaN] = box.split(' ').map(Number);
  if (!(width > 0 && height > 0)) throw new Error('A page has no view box.');
  return { width, height };
}

/** How many dots so many CSS pixels are. */
export function dotsOf(pixels: number, dpi: number): number {
  return Math.round((pixels * dpi) / PIXELS_AN_INCH);
}

/** CSS pixels as millimetres, to a tenth, which is the sizes of paper. */
export function millimetresOf(pixels: number): number {
  return Math.round((pixels * MM_AN_INCH * 10) / PIXELS_AN_INCH) / 10;
}
