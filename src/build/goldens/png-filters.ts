/** An opaque picture: red, green and blue from 0 to 255, row by row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const CHANNELS = 3;

/** Each row behind the number of the filter that leaves the smallest differences. */
export function filtered({ width, height, data }: Picture): Buffer {
  const stride = width * CHANNELS;
  const rows: Buffer[] = [];
  for (let y = 0; y < height; y += 1) {
    const best = FILTERS.map((predict, number) => {
      const row = Buffer.alloc(stride + 1, number);
      let sum = 0;
      for (let x = 0; x < stride; x += 1) {
        const at = y * stride + x;
        const value = ((data[at] ?? 0) - predict(...around(data, at, x, y, stride))) & 255;
        row[x + 1] = value;
        sum += value < 128 ? value : 256 - value;
      }
      return { row, sum };
    }).reduce((a, b) => (b.sum < a.sum ? b : a));
    rows.push(best.row);
  }
  return Buffer.concat(rows);
}

/** The bytes of a picture that has been filtered. */
export function unfiltered(rows: Buffer, width: number, height: number): Uint8Array {
  const stride = width * CHANNELS;
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const predict = FILTERS[rows[y * (stride + 1)] ?? 0] ?? none;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const value = rows[y * (stride + 1) + x + 1] ?? 0;
      data[at] = (value + predict(...around(data, at, x, y, stride))) & 255;
    }
  }
  return data;
}

type Neighbours = readonly [left: number, above: number, corner: number];

/** The bytes left of, above, and above left of one. */
function around(data: Uint8Array, at: number, x: number, y: number, stride: number): Neighbours {
  const [isFirst, isTop] = [x < CHANNELS, y === 0];
  return [
    isFirst ? 0 : (data[at - CHANNELS] ?? 0),
    isTop ? 0 : (data[at - stride] ?? 0),
    isFirst || isTop ? 0 : (data[at - stride - CHANNELS] ?? 0),
  ];
}

const none = (): number => 0;

/** The five filters in the order of their numbers. */
const FILTERS: readonly ((...neighbours: Neighbours) => number)[] = [
  none,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const guess = left + above - corner;
    const [a, b, c] = [left, above, corner].map((value) => Math.abs(guess - value));
    const [toLeft = 0, toAbove = 0, toCorner = 0] = [a, b, c];
    if (toLeft <= toAbove && toLeft <= toCorner) return left;
    return toAbove <= toCorner ? above : corner;
  },
];
