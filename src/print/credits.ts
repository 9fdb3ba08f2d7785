import { dateWords } from '../core/dates.ts';
import type { Place, Source } from '../core/model.ts';
import type { Making } from './plans/plan.ts';

/**
 * The lines at the foot of a sheet, the most needful first: whose words are quoted, what the map is
 * made from, where the places drawn come from and on what terms, how the sheet is cited, and the
 * address of the same map.
 */
export function creditsOf(
  { edition, recipe, words }: Making,
  places: readonly Place[],
  title: string,
  address: string | null,
): readonly string[] {
  const { author, publisher, published, address: home } = edition.citation;
  const isQuoting = recipe.quotes !== 'none' && recipe.parts.key;
  const said = isQuoting ? words.quotations : words.article;
  const article = said(author, publisher, dateWords(published, words.months));
  const dated = dateWords(edition.dated, words.months);
  const used = new Set(places.flatMap((place) => place.sources));
  const sources = edition.sources.filter((source) => used.has(source.id));
  const attributions = edition.sources.flatMap(({ attribution }) => attribution ?? []);
  const base = [
    words.base,
    ...new Set(attributions.map((credit) => words.credit(`${credit.replace(/\.$/, '')}.`))),
  ];
  return [
    `${article}, ${home}`,
    `${words.compiled(dated)} ${base.join(' ')}`,
    ...(sources.length === 0 ? [] : [words.sources(byLicence(sources))]),
    words.cite(title, edition.title, dated),
    ...(address === null ? [] : [words.here(address)]),
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
