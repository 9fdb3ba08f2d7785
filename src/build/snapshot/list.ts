import type { Edition } from '../../core/model.ts';
import { textOf } from '../../core/queries.ts';

/** Letters of a paragraph that tell which it is. */
const BEGINNING = 60;

/** What can be drawn: layers, places with the mentioned ones first, paragraphs. */
export function listOf({ layers, places, headline, passages }: Edition): string {
  const rows = {
    layers: layers.map(({ id, title }) => row('', id, title)),
    places: places.map(({ id, number, name, unlocated }) =>
      row(
        number === null ? '' : String(number),
        id,
        unlocated === null ? name : `${name} (no map)`,
      ),
    ),
    passages: [headline, ...passages].map(({ n, runs }) => row(String(n), beginning(textOf(runs)))),
  };
  return [
    ...['Layers (--layer ID):', ...rows.layers, ''],
    'Places (--place ID), with their numbers if the article mentions them:',
    ...[...rows.places, ''],
    ...['Paragraphs (--passage N); 0 is the headline:', ...rows.passages, ''],
  ].join('\n');
}

function row(number: string, ...[name = '', title]: readonly string[]): string {
  const first = `${number.padStart(4)}  ${name}`;
  return title === undefined ? first : `${first.padEnd(40)}  ${title}`;
}

function beginning(text: string): string {
  return text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING).replace(/\s+\S*$/, '')} …`;
}
