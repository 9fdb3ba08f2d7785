import type { Paper, Recipe, Subject } from './sheet.ts';

/** Every paper upright, in millimetres (ISO 216; ANSI A for Letter). */
export const PAPERS = {
  a5: [148, 210],
  a4: [210, 297],
  a3: [297, 420],
  letter: [215.9, 279.4],
} as const satisfies Readonly<Record<Paper['size'], readonly [width: number, height: number]>>;

/** CSS pixels (1/96 inch) in a millimetre. */
export const PIXELS_A_MM = 96 / 25.4;

/** Width and height of a paper as it lies, in millimetres. */
export function sizeOfPaper({ size, orientation }: Pick<Paper, 'size' | 'orientation'>): {
  readonly width: number;
  readonly height: number;
} {
  const [short, long] = PAPERS[size];
  return orientation === 'portrait'
    ? { width: short, height: long }
    : { width: long, height: short };
}

/** The sheet that comes out when nothing but its subject is chosen. */
export function defaultRecipe(subject: Subject): Recipe {
  return {
    subject,
    paper: { size: 'a4', orientation: 'landscape', margin: 12 },
    scale: null,
    center: null,
    theme: 'print-colour',
    labels: 'both',
    quotes: 'short',
    parts: { key: true, legend: true, locator: true, qr: true },
  };
}
