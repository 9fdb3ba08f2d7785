import type { Edition } from '../../core/model.ts';

/** The places and layers that can be drawn, mentioned places first. */
export function listOf(edition: Edition): string {
  const layers = edition.layers.map(({ id, title }) => row('', id, title));
  const places = edition.places.map(({ id, number, name, unlocated }) =>
    row(number === null ? '' : String(number), id, unlocated === null ? name : `${name} (no map)`),
  );
  const heading = 'Places (--place ID), with their numbers if the article mentions them:';
  return ['Layers (--layer ID):', ...layers, '', heading, ...places, ''].join('\n');
}

function row(number: string, id: string, title: string): string {
  return `${number.padStart(4)}  ${id.padEnd(34)}  ${title}`;
}
