import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** A place's English name as the map writes it: in capitals for a country. */
export const CAPITALS: ExpressionSpecification = [
  'case',
  ['==', ['get', 'mark'], 'country'],
  ['upcase', ['get', 'name']],
  ['get', 'name'],
];
