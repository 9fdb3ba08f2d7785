import { didYouMean } from '../near-names.ts';
import { wordOf } from '../vocabulary.ts';

/** A recipe is not one; the message is for people. */
export class WrongRecipe extends Error {
  override readonly name = 'WrongRecipe';
}

/** Reads one value of a recipe; `name` is how a message calls it. Throws a WrongRecipe. */
export type Read<T> = (value: unknown, name: string) => T;

/** The members of an object. */
export const members: Read<ReadonlyMap<string, unknown>> = (value, name) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong(name, 'an object', value);
  }
  return new Map(Object.entries(value));
};

/** A member, which must be there. */
export function member<T>(of: ReadonlyMap<string, unknown>, key: string, read: Read<T>): T {
  if (!of.has(key)) throw new WrongRecipe(`The recipe's "${key}" is missing.`);
  return read(of.get(key), key);
}

export const text: Read<string> = (value, name) => {
  if (typeof value === 'string' && value !== '') return value;
  throw wrong(name, 'a text', value);
};

export const flag: Read<boolean> = (value, name) => {
  if (typeof value === 'boolean') return value;
  throw wrong(name, 'true or false', value);
};

/** A finite number between two others, which it may be. */
export function number(least: number, most: number): Read<number> {
  return (value, name) => {
    if (typeof value === 'number' && value >= least && value <= most) return value;
    throw wrong(name, `a number from ${least} to ${most}`, value);
  };
}

/** So many numbers, as the readers take them. */
export function numbers<T extends readonly number[]>(
  reads: { readonly [I in keyof T]: Read<number> },
  make: (values: readonly number[]) => T,
): Read<T> {
  return (value, name) => {
    if (!Array.isArray(value) || value.length !== reads.length) {
      throw wrong(name, `a list of ${reads.length} numbers`, value);
    }
    return make(reads.map((read, index) => read(value[index], name)));
  };
}

/** One of the words of a vocabulary. */
export function word<W extends string>(words: readonly W[]): Read<W> {
  return (value, name) => {
    const found = typeof value === 'string' ? wordOf(value, words) : undefined;
    if (found !== undefined) return found;
    const near = typeof value === 'string' ? didYouMean(value, words) : '';
    throw new WrongRecipe(`${wrong(name, `one of ${words.join(', ')}`, value).message}${near}`);
  };
}

/** Also takes null. */
export function nullable<T>(read: Read<T>): Read<T | null> {
  return (value, name) => (value === null ? null : read(value, name));
}

function wrong(name: string, wanted: string, value: unknown): WrongRecipe {
  const found = JSON.stringify(value) ?? 'nothing';
  const shown = found.length > 60 ? `${found.slice(0, 57)}…` : found;
  return new WrongRecipe(`The recipe's "${name}" must be ${wanted}; it is ${shown}.`);
}
