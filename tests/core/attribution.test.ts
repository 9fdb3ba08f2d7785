import { expect, it } from 'vitest';
import { attributionOf } from '../../src/core/attribution.ts';
import { madeUp } from '../cartography/made-up.ts';

it('credits the base, each source of context once, and the project’s own drawing', () => {
  const { edition } = madeUp();
  const twice = { ...edition, context: [...edition.context, ...edition.context] };
  expect(attributionOf(twice)).toBe(
    'Made with Natural Earth · main roads (c) OpenStreetMap contributors · ' +
      'Details drawn by this project, approximate',
  );
});
