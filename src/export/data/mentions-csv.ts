import type { Edition, Mention, Place } from '../../core/model.ts';
import { dateWords } from '../../core/dates.ts';
import { placeById, textOf } from '../../core/queries.ts';
import { mentionsInOrder } from '../../core/reading-order.ts';
import { csvOf } from './csv.ts';

/** At most `limit` characters of a text, with those from `start` to `end` in them. */
export type Cut = (text: string, start: number, end: number, limit: number) => string;

const COLUMNS = [
  ...['id', 'passage', 'order', 'words', 'kind', 'certainty'],
  ...['place', 'name', 'name:ar', 'longitude', 'latitude', 'excerpt', 'citation', 'licence'],
];

/**
 * Every mention in the order of the text, a row each, with no more of the article than the edition
 * lets a quotation have.
 */
export function mentionsCsv(edition: Edition, cut: Cut): string {
  const { author, title, publisher, published, address } = edition.citation;
  const citation = `${author}, “${title}”, ${publisher}, ${dateWords(published)}, ${address}`;
  const licence = `Words and excerpt: quoted from the article, © ${author}; the rest: see README.txt`;
  const rows = mentionsInOrder(edition).map((mention, index) => {
    const place = placeById(edition, mention.place);
    const [longitude, latitude] = place?.anchor ?? [null, null];
    const { id, passage, text, kind, certainty } = mention;
    return [
      ...[id, String(passage), String(index + 1), text, kind, certainty],
      ...[mention.place, place?.name ?? '', place?.nameAr ?? ''],
      ...[longitude, latitude].map((degrees) => (degrees === null ? '' : degrees.toFixed(6))),
      ...[place === undefined ? '' : excerptOf(mention, place, edition, cut), citation, licence],
    ];
  });
  return csvOf([COLUMNS, ...rows]);
}

function excerptOf(mention: Mention, place: Place, { quoteLimit }: Edition, cut: Cut): string {
  const excerpt = place.excerpts.find(({ mentions }) => mentions.includes(mention.id));
  if (excerpt === undefined) return '';
  const at = excerpt.runs.findIndex((run) => run.type === 'mention' && run.id === mention.id);
  const start = textOf(excerpt.runs.slice(0, at)).length;
  return cut(textOf(excerpt.runs), start, start + mention.text.length, quoteLimit);
}
