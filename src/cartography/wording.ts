import type { LabelLanguages } from '../core/preferences.ts';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** A name as the style finds it in a feature. */
export interface Naming {
  readonly english: ExpressionSpecification;
  /** Empty or null where there is none. */
  readonly arabic: ExpressionSpecification;
}

/** Names in the edition's own layers. */
export const OF_PLACE: Naming = { english: ['get', 'name'], arabic: ['get', 'nameAr'] };
/** Names in the files of the base and the context. */
export const OF_FILE: Naming = { english: ['get', 'name'], arabic: ['get', 'name:ar'] };

/**
 * What a label says in the reader's languages: English and Arabic, under it with a line feed between
 * or beside it with spaces, or either alone. Arabic alone falls back on English where there is none.
 */
export function wording(
  languages: LabelLanguages,
  naming: Naming,
  between: '\n' | '  ',
): ExpressionSpecification {
  const { english } = naming;
  const arabic: ExpressionSpecification = ['coalesce', naming.arabic, ''];
  const none: ExpressionSpecification = ['==', arabic, ''];
  if (languages === 'en') return english;
  if (languages === 'ar') return ['case', none, english, arabic];
  return ['concat', english, ['case', none, '', ['concat', between, arabic]]];
}

/**
 * From this zoom on a map in both languages has Arabic under English, whatever it names: a map of the
 * world would be a heap of words, and nearer by no name is in one language beside others in two.
 */
export const ARABIC_FROM = 3.5;

/** The same, one under the other, but on a map of the world in English alone. */
export function wordingNear(languages: LabelLanguages, naming: Naming): ExpressionSpecification {
  const near = wording(languages, naming, '\n');
  return languages === 'both' ? ['step', ['zoom'], naming.english, ARABIC_FROM, near] : near;
}
