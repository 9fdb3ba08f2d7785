import { attributionOf } from '../../core/attribution.ts';
import { dateWords } from '../../core/dates.ts';
import type { Edition } from '../../core/model.ts';
import { termsOf } from '../../core/terms.ts';

/** On what terms the places may be used: the licences of what they were drawn from, and whose. */
export function licenceWords(edition: Edition): string {
  const terms = termsOf(edition).map(
    ({ licence, publishers }) => `${licence} (${publishers.join(', ')})`,
  );
  const each = 'each place on the terms of its own sources';
  return terms.length === 0 ? `${each}.` : `${terms.join('; ')}: ${each}.`;
}

/** The credits that whoever draws the places has to give. */
export function creditWords(edition: Edition): string {
  return attributionOf(edition)
    .map(({ words }) => words)
    .join(' · ');
}

/** How the data are cited. */
export function citeWords({ title, dated, address }: Edition): string {
  const where = address === null ? '' : ` ${address}`;
  return `${title}. Article Atlas, data of ${dateWords(dated)}.${where}`;
}
