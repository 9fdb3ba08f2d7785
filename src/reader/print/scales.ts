/** The N of each 1:N that can be chosen, from the largest scale to the smallest. */
export const SCALES: readonly number[] = [10_000, 100_000, 1_000_000].flatMap((power) =>
  [1, 1.5, 2, 2.5, 3, 4, 5, 7.5].map((step) => step * power).filter((n) => n <= 5_000_000),
);

/**
 * The next scale to choose from a map's own: +1 is one that shows less, larger; -1 one that shows
 * more. Null where there is none beyond.
 */
export function nextScale(scale: number, by: 1 | -1): number | null {
  // A map's own scale is a fraction off its round number.
  const next =
    by === 1 ? SCALES.findLast((n) => n < scale * 0.999) : SCALES.find((n) => n > scale * 1.001);
  return next ?? null;
}

/** `1:50,000`, whatever the language of the page; to three figures, as the sheet has it. */
export function scaleWords(scale: number): string {
  return `1:${Number(scale.toPrecision(3)).toLocaleString('en')}`;
}
