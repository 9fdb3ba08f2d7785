/** The size of an SVG drawing in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A drawing's size, read from its view box. Throws an Error for one without. */
export function sizeOf(svg: string): Size {
  const [, , width, height] = (/\bviewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  if (width === undefined || height === undefined) throw new Error('A page has no view box.');
  return { width, height };
}

/** Several pages as one drawing, below one another; a single page stays as it is. */
export function stacked(pages: readonly string[]): string {
  const [first] = pages;
  if (first === undefined || pages.length === 1) return first ?? '';
  const { width, height } = sizeOf(first);
  const total = height * pages.length;
  const content = pages.map((page, index) => {
    // Of a drawing within a drawing, width and height are read in the outer one's pixels.
    const inner = page.replace(/^(<svg[^>]*?) width="[^"]*" height="[^"]*"/, '$1');
    return inner.replace(/^<svg/, `<svg y="${index * height}" width="${width}" height="${height}"`);
  });
  const size = `width="${millimetres(width)}mm" height="${millimetres(total)}mm"`;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${total}">`;
  return `${root}${content.join('')}</svg>`;
}

function millimetres(pixels: number): number {
  return Math.round((pixels * 254) / 96) / 10;
}
