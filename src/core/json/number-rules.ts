import { issueAt, type Report } from '../report.ts';
import type { Source } from './source.ts';

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Numbers are numbers, and what is read of them is what is written. */
export function checkNumbers(source: Source, offsets: readonly number[], report: Report): void {
  for (const offset of offsets) {
    NUMBER.lastIndex = offset;
    const written = NUMBER.exec(source.text)?.[0] ?? '0';
    const value = Number(written);
    const shown = written.length > 40 ? `${written.slice(0, 37)}…` : written;
    if (!Number.isFinite(value)) {
      const message = `The number ${shown} is too large to be kept. Correct it, or make it a text.`;
      report(issueAt(source.spotAt(offset), 'numbers-finite', message));
    } else if (digitsOf(written) !== digitsOf(String(value))) {
      const message = `The number ${shown} has more digits than are kept: it is read as ${value}. Round it, or make it a text.`;
      report(issueAt(source.spotAt(offset), 'numbers-exact', message));
    }
  }
}

/** Its digits without zeros at both ends, and the power of ten of the last; `''` for zero. */
function digitsOf(written: string): string {
  const [mantissa = '', exponent = '0'] = written.replace('-', '').toLowerCase().split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const digits = (whole + decimals).replace(/^0+/, '');
  const ending = /0*$/.exec(digits)?.[0].length ?? 0;
  if (ending === digits.length) return '';
  return `${digits.slice(0, digits.length - ending)}e${Number(exponent) - decimals.length + ending}`;
}
