/**
 * All characters in ranges such as `U+0621-063A` or `U+0131`, in their order, but for control codes.
 * Throws a RangeError for anything else.
 */
export function charactersIn(ranges: readonly string[]): string {
  return ranges
    .flatMap((range) => {
      const [first, last] = endsOf(range);
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .filter((character) => !/\p{Control}/u.test(character))
    .join('');
}

function endsOf(range: string): readonly [first: number, last: number] {
  const [, first, last = first] = /^U\+([0-9A-F]{4,6})(?:-([0-9A-F]{4,6}))?$/.exec(range) ?? [];
  if (first === undefined || last === undefined) {
    throw new RangeError(
      `"${range}" is no range of characters. Write it as U+0621-063A or U+0131.`,
    );
  }
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
