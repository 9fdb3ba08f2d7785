const MOST = 256;
/** Colours that share the upper bits of each channel are taken for one. */
const KEPT_BITS = 5;
const LOST_BITS = 8 - KEPT_BITS;
const CELLS = 2 ** (3 * KEPT_BITS);

/** An opaque picture in at most 256 colours. */
export interface Paletted {
  /** Red, green and blue of each colour. */
  readonly palette: Uint8Array;
  /** The colour of each pixel, row by row from the top. */
  readonly indices: Uint8Array;
}

/** What is known of each cell of the colour cube: how many pixels lie in it, and their sums. */
interface Cells {
  readonly count: Uint32Array;
  readonly red: Uint32Array;
  readonly green: Uint32Array;
  readonly blue: Uint32Array;
}

/**
 * A picture in its most frequent colours, every other as the nearest of them: the popularity
 * algorithm (Heckbert 1982), which serves maps well, since they are flat but for the rims of letters and lines.
 * The same picture gives the same bytes.
 * @param pixels red, green, blue and opacity from 0 to 255; opaque
 */
export function paletted(pixels: Uint8Array): Paletted {
  const keys = keysOf(pixels);
  const cells = cellsOf(pixels, keys);
  const { count } = cells;
  const known = [...count.keys()].filter((key) => (count[key] ?? 0) > 0);
  known.sort((a, b) => (count[b] ?? 0) - (count[a] ?? 0) || a - b);
  const palette = Uint8Array.from(known.slice(0, MOST).flatMap((key) => meanOf(cells, key)));
  const nearest = new Uint8Array(CELLS);
  for (const key of known) nearest[key] = nearestOf(meanOf(cells, key), palette);
  const indices = new Uint8Array(keys.length);
  for (let i = 0; i < keys.length; i += 1) indices[i] = nearest[keys[i] ?? 0] ?? 0;
  return { palette, indices };
}

/** The cell of each pixel. */
function keysOf(pixels: Uint8Array): Uint16Array {
  const keys = new Uint16Array(pixels.length / 4);
  for (let i = 0, at = 0; i < keys.length; i += 1, at += 4) {
    const red = (pixels[at] ?? 0) >> LOST_BITS;
    const green = (pixels[at + 1] ?? 0) >> LOST_BITS;
    const blue = (pixels[at + 2] ?? 0) >> LOST_BITS;
    keys[i] = (red << (2 * KEPT_BITS)) | (green << KEPT_BITS) | blue;
  }
  return keys;
}

function cellsOf(pixels: Uint8Array, keys: Uint16Array): Cells {
  const none = (): Uint32Array => new Uint32Array(CELLS);
  const [count, red, green, blue] = [none(), none(), none(), none()] as const;
  for (let i = 0, at = 0; i < keys.length; i += 1, at += 4) {
    const key = keys[i] ?? 0;
    count[key] = (count[key] ?? 0) + 1;
    red[key] = (red[key] ?? 0) + (pixels[at] ?? 0);
    green[key] = (green[key] ?? 0) + (pixels[at + 1] ?? 0);
    blue[key] = (blue[key] ?? 0) + (pixels[at + 2] ?? 0);
  }
  return { count, red, green, blue };
}

type Colour = readonly [red: number, green: number, blue: number];

function meanOf({ count, red, green, blue }: Cells, key: number): Colour {
  const mean = (sums: Uint32Array): number => Math.round((sums[key] ?? 0) / (count[key] ?? 1));
  return [mean(red), mean(green), mean(blue)];
}

function nearestOf([red, green, blue]: Colour, palette: Uint8Array): number {
  let best = 0;
  let least = Infinity;
  for (let at = 0; at < palette.length; at += 3) {
    const r = (palette[at] ?? 0) - red;
    const g = (palette[at + 1] ?? 0) - green;
    const b = (palette[at + 2] ?? 0) - blue;
    const distance = r * r + g * g + b * b;
    if (distance < least) [best, least] = [at / 3, distance];
  }
  return best;
}
