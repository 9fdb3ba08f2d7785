import { counted } from './counted.ts';

/** A number of places, in the nominative. */
export function places(count: number): string {
  const forms = { few: 'أماكن', many: 'مكانًا', other: 'مكان' };
  return counted(count, { zero: 'بلا أماكن', one: 'مكان واحد', two: 'مكانان', ...forms });
}
