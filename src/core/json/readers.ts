import type { Bounds, LngLat } from '../model.ts';
import { didYouMean } from '../near-names.ts';
import { isVisible } from '../plain-characters.ts';
import { isContact, isDate, isDateOrPart, isId, isWebAddress } from '../texts.ts';
import { wordOf } from '../vocabulary.ts';
import type { JsonNode } from './node.ts';
import { reader, type Reader } from './reader.ts';

export const anyText = reader('', 'a text', textOf);

export const text = reader('', 'a text that is not empty', (node) => textWhere(node, isVisible));

export const id = reader('', 'an id of small letters, digits and hyphens', (node) =>
  textWhere(node, isId),
);

export const date = reader('', 'a date like "2016-09-26"', (node) => textWhere(node, isDate));

export const dateOrPart = reader('', 'a date, a month or a year, like "2016-09"', (node) =>
  textWhere(node, isDateOrPart),
);

export const webAddress = reader('', 'an address that begins with https:// or http://', (node) =>
  textWhere(node, isWebAddress),
);

export const contact = reader(
  '',
  'an address that begins with https://, or mailto: and an address for mail',
  (node) => textWhere(node, isContact),
);

export const flag = reader(false, 'true or false', (node) =>
  node.kind === 'boolean' ? node.value : undefined,
);

/** A positive, finite number of the unit. */
export function positive(unit: string): Reader<number> {
  return reader(1, `a positive number of ${unit}`, (node) =>
    node.kind === 'number' && node.value > 0 && Number.isFinite(node.value)
      ? node.value
      : undefined,
  );
}

/** One of the words of a vocabulary; the message lists them. */
export function word<W extends string>(words: readonly [W, ...W[]]): Reader<W> {
  return reader<W>(
    words[0],
    `one of ${words.join(', ')}`,
    (node) => (node.kind === 'string' ? wordOf(node.value, words) : undefined),
    (node) => (node.kind === 'string' ? didYouMean(node.value, words) : ''),
  );
}

export const lngLat = reader<LngLat>([0, 0], 'a longitude and a latitude, [lng, lat]', (node) => {
  const [lng, lat, ...more] = numbersOf(node);
  if (lng === undefined || lat === undefined || more.length > 0) return undefined;
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? [lng, lat] : undefined;
});

export const bounds = reader<Bounds | null>(
  null,
  'a box in degrees, [west, south, east, north], west below east and south below north',
  (node) => {
    const [west, south, east, north, ...more] = numbersOf(node);
    if (west === undefined || south === undefined || east === undefined || north === undefined) {
      return undefined;
    }
    const wide = Math.abs(west) <= 180 && west < east && east <= west + 360;
    const high = south >= -90 && south < north && north <= 90;
    return wide && high && more.length === 0 ? [west, south, east, north] : undefined;
  },
);

function textOf(node: JsonNode): string | undefined {
  return node.kind === 'string' ? node.value : undefined;
}

function textWhere(node: JsonNode, isGood: (value: string) => boolean): string | undefined {
  return node.kind === 'string' && isGood(node.value) ? node.value : undefined;
}

/** The finite numbers of a list; none for anything else. */
function numbersOf(node: JsonNode): readonly number[] {
  if (node.kind !== 'array') return [];
  const numbers = node.items.flatMap((item) =>
    item.kind === 'number' && Number.isFinite(item.value) ? [item.value] : [],
  );
  return numbers.length === node.items.length ? numbers : [];
}
