import { dateWords } from '../../core/dates.ts';
import type { Edition, Source } from '../../core/model.ts';
import { citeWords, creditWords, licenceWords } from './terms.ts';

/** What lies beside the data: what each file holds, whose it is, and on what terms it may be used. */
export function dataReadme(edition: Edition): string {
  const { citation, quoteLimit, sources, title } = edition;
  const { author, publisher, published, address, rights } = citation;
  return `${title}: data

places.geojson  Every place on the map (GeoJSON, RFC 7946, WGS 84). "precision" is how far the true
                outline or point may lie from the drawn one, in metres; "certainty" whether it is the
                place meant; "number" its rank by first mention in the article, null for a place that
                the article does not mention; "asOf" the date that its note speaks of.
mentions.csv    Every mention in the article, in the order of the text (CSV, RFC 4180, UTF-8).
                "passage" is the paragraph, 0 for the headline; "kind": named, event (in the name of
                an event), implied (a description), metonym (a country for its government or
                people); "excerpt" has at most ${quoteLimit} characters. A cell that a spreadsheet
                would take for a formula begins with an apostrophe.

Cite as: ${citeWords(edition)}
Credit: ${creditWords(edition)}
Licence: ${licenceWords(edition)}

The words and excerpts in mentions.csv are quoted from an article and remain its author's:
${author}, "${citation.title}", ${publisher}, ${dateWords(published)}, ${address}
The publisher's conditions: ${rights}

Sources
${sources.map(entryOf).join('\n')}
`;
}

function entryOf({ title, publisher, address, licence, retrieved }: Source): string {
  const where = address === null ? '' : ` ${address}`;
  const when = retrieved === null ? '' : `, retrieved ${dateWords(retrieved)}`;
  return `- ${title}, ${publisher}. ${licence}${when}.${where}`;
}
