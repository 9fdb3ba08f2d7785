import { didYouMean } from '../../core/near-names.ts';
import { shown } from './shown.ts';
import { WrongRequest } from './wrong-request.ts';

/** One of the words; the message lists them. Throws a WrongRequest. */
export function wordIn<W extends string>(option: string, value: string, words: readonly W[]): W {
  const found = words.find((word) => word === value.trim().toLowerCase());
  if (found !== undefined) return found;
  const near = didYouMean(value, words);
  throw new WrongRequest(
    `There is no --${option} ${shown(value)}.${near} It is one of ${words.join(', ')}.`,
  );
}

/** A number between two others, which it may be. Throws a WrongRequest. */
export function numberIn(
  option: string,
  value: string,
  [least, most]: readonly [number, number],
  unit: string,
): number {
  const number = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new WrongRequest(
    `--${option} is a number of ${unit} from ${least} to ${most}; it is ${shown(value)}.`,
  );
}

/** So many numbers with commas between them; null for anything else. */
export function numbersIn(value: string, count: number): readonly number[] | null {
  const parts = value.split(',').map((part) => part.trim());
  const areNumbers = parts.every((part) => /^-?\d+(\.\d+)?$/.test(part));
  return areNumbers && parts.length === count ? parts.map(Number) : null;
}

/** What stands between commas, without spaces; the same twice counts once. */
export function listIn(value: string): readonly string[] {
  return [...new Set(value.split(',').map((part) => part.trim()))].filter((part) => part !== '');
}
