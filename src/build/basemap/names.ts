/** Country names in English and Arabic, by ISO 3166-1 number. */
import { readFileSync } from 'node:fs';

export interface CountryName {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  readonly name: string;
  readonly nameAr: string;
}

/** A committed table: the names of a JavaScript engine change with its version. */
export function loadCountryNames(): ReadonlyMap<string, CountryName> {
  const text = readFileSync(new URL('./country-names.tsv', import.meta.url), 'utf8');
  const rows = text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line): [string, CountryName] => {
      const [numeric = '', iso = '', name = '', nameAr = ''] = line.split('\t');
      return [numeric, { iso, name, nameAr }];
    });
  return new Map(rows);
}
