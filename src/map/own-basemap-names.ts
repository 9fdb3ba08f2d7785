import type { LabelLanguages } from '../core/preferences.ts';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * The name of a feature of Protomaps' tiles in the reader's languages: both, English alone where
 * there is an English name, or Arabic alone, which falls back on English as our own names do.
 */
export function named(labels: LabelLanguages, between: '\n' | '  '): ExpressionSpecification {
  if (labels === 'en') return ENGLISH;
  const arabicOrEnglish: ExpressionSpecification = ['case', ['==', ARABIC, ''], ENGLISH, ARABIC];
  if (labels === 'ar') return arabicOrEnglish;
  const isOne: ExpressionSpecification = ['any', ['==', ENGLISH, ''], ['==', ARABIC, '']];
  const [first, second] = labels === 'both-ar' ? [ARABIC, ENGLISH] : [ENGLISH, ARABIC];
  return ['case', isOne, arabicOrEnglish, ['concat', first, between, second]];
}

/** The local name; `script` tells how it is written, unless in Latin letters. */
const LOCAL: ExpressionSpecification = ['coalesce', ['get', 'name'], ''];

const ENGLISH: ExpressionSpecification = [
  'coalesce',
  ['get', 'name:en'],
  ['case', ['has', 'script'], '', LOCAL],
];

const ARABIC: ExpressionSpecification = [
  'coalesce',
  ['get', 'name:ar'],
  ['case', ['==', ['get', 'script'], 'Arabic'], LOCAL, ''],
];

/** The members in which maps of several makers keep names. */
const MEMBERS = ['name', 'name:en', 'name:ar', 'name_en', 'name_ar', 'name:latin', 'name:nonlatin'];

/** Keeps from naming a second time what our own layers name. */
export function unlessTaken(names: readonly string[]): ExpressionSpecification {
  const isTaken = MEMBERS.map((member): ExpressionSpecification => [
    'in',
    ['coalesce', ['get', member], ''],
    ['literal', [...names]],
  ]);
  return ['!', ['any', ...isTaken]];
}
