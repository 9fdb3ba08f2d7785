/** A drawing's own units: its upper left corner and its size. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The view box of the outermost element of a drawing; null where it has none. */
export function viewBoxOf(svg: string): ViewBox | null {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const words =
    /\sviewBox="([^"]*)"/
      .exec(root)?.[1]
      ?.trim()
      .split(/[\s,]+/) ?? [];
  const [x = NaN, y = NaN, width = NaN, height = NaN] = words.map(Number);
  return [x, y, width, height].every(Number.isFinite) ? { x, y, width, height } : null;
}

/** As SVG writes it. */
export function formatViewBox({ x, y, width, height }: ViewBox): string {
  return `${x} ${y} ${width} ${height}`;
}
