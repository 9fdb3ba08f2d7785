/** A Markdown table; the first row is its head, and all columns but the first hold numbers. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Kilobytes of 1000 bytes, with one decimal below ten. */
export function kilobytes(bytes: number): string {
  const value = bytes / 1000;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} kB`;
}

/** @param value in seconds */
export function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

/** A number with two decimals, as one of two sizes or times divided by the other. */
export function ratio(value: number): string {
  return value.toFixed(2);
}

/** @param value in milliseconds */
export function milliseconds(value: number): string {
  return Math.round(value) < 1000 ? `${Math.round(value)} ms` : seconds(value / 1000);
}
