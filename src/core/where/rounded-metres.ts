/**
 * A distance as a sentence may give it: to half kilometres up to 10 km, to whole ones up to 100 km,
 * to tens beyond, below a kilometre to 100 m; and never finer than the precision, in metres.
 */
export function roundedMetres(metres: number, precision: number): number {
  const step = Math.max(stepOf(metres), atLeast(precision));
  return Math.round(metres / step) * step;
}

function stepOf(metres: number): number {
  if (metres < 1000) return 100;
  if (metres < 10_000) return 500;
  return metres < 100_000 ? 1000 : 10_000;
}

/** The next of 1, 2, 5, 10, 20 … that is not below; at least 1. */
function atLeast(precision: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, precision)));
  return [1, 2, 5, 10].map((each) => each * power).find((each) => each >= precision) ?? power;
}
