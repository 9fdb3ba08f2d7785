import type { Subject } from '../sheet.ts';
import { bounds, lngLat } from './positions.ts';
import { member, members, number, text, word } from './values.ts';

const TYPES = ['edition', 'place', 'layer', 'passage', 'view', 'box', 'atlas'] as const;

/** What a sheet shows, as a recipe tells it. Throws a WrongRecipe. */
export function subject(value: unknown, name: string): Subject {
  const of = members(value, name);
  const type = member(of, 'type', word(TYPES));
  switch (type) {
    case 'edition':
    case 'atlas':
      return { type };
    case 'place':
      return { type, place: member(of, 'place', text) };
    case 'layer':
      return { type, layer: member(of, 'layer', text) };
    case 'passage':
      return { type, passage: member(of, 'passage', number(0, Number.MAX_SAFE_INTEGER)) };
    case 'view':
      return {
        type,
        center: member(of, 'center', lngLat),
        zoom: member(of, 'zoom', number(0, 24)),
      };
    case 'box':
      return { type, bounds: member(of, 'bounds', bounds) };
  }
}
