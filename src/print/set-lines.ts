/** About how wide letters are of the type that a sheet is set in, in shares of its size. */
const WIDTHS: readonly (readonly [letters: RegExp, share: number])[] = [
  [/[\u064b-\u0652]/, 0],
  [/[ijlJIf.,:;!'‘’`()[\]\-·|\s]/, 0.32],
  [/[t“”"/\\{}?rzcs]/, 0.46],
  [/[mMWw@%©OQN…]/, 0.88],
  [/[A-Zbdghnpqu¶&#]/, 0.63],
  [/\p{Script=Arabic}/u, 0.58],
];
const OTHER = 0.56;
/** For what the shares leave out. */
const SPARE = 1.02;

/**
 * About how many lines of a width a text takes, at least one: so well that room for it can be left,
 * before its letters are measured as it is set.
 * @param size of the type, in the unit of the width
 */
export function aboutLines(text: string, width: number, size: number): number {
  const blank = widthOf(' ', size);
  let lines = 1;
  let at = 0;
  for (const word of text.split(/\s+/)) {
    const wide = widthOf(word, size);
    if (at > 0 && at + blank + wide > width) {
      lines += 1;
      at = 0;
    }
    const end = at + (at === 0 ? 0 : blank) + wide;
    // A word wider than a line is broken.
    const broken = Math.max(0, Math.ceil(end / width) - 1);
    lines += broken;
    at = end - broken * width;
  }
  return lines;
}

function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) {
    sum += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  }
  return sum * size * SPARE;
}
