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
/** The same without what explains them: along a way "M5 highway", and not which towns it joins or when. */
export const OF_WAY: Naming = {
  english: before(', ', before(' (', ['get', 'name'])),
  arabic: OF_PLACE.arabic,
};
/** Names in the files of the base and the context. */
export const OF_FILE: Naming = { english: ['get', 'name'], arabic: ['get', 'name:ar'] };

/** The language of a map in one language, and of the first of two names. */
export function firstOf(languages: LabelLanguages): 'en' | 'ar' {
  return languages === 'ar' || languages === 'both-ar' ? 'ar' : 'en';
}

/** The language of the second of two names; null where there is one. */
export function secondOf(languages: LabelLanguages): 'en' | 'ar' | null {
  if (languages === 'both') return 'ar';
  return languages === 'both-ar' ? 'en' : null;
}

/** Ems between the lines of a label: Arabic letters reach far down, and capitals under them far up. */
export function leadingOf(languages: LabelLanguages): number {
  return languages === 'both-ar' ? 1.28 : 1.15;
}

/** Round a name in the other script on one line: what it holds keeps its own direction (UAX 9, isolates). */
const RIGHT_TO_LEFT = '\u2067';
const LEFT_TO_RIGHT = '\u2066';
const ENDS = '\u2069';

/**
 * What a label says in the reader's languages: two names, one under the other with a line feed
 * between or beside it with a dot, or one. Without an Arabic name it is the English one alone. On one
 * line the second name is set apart, or the "M5" of an Arabic name would stand at its wrong end.
 */
export function wording(
  languages: LabelLanguages,
  naming: Naming,
  between: '\n' | ' · ',
): ExpressionSpecification {
  const { english } = naming;
  const arabic: ExpressionSpecification = ['coalesce', naming.arabic, ''];
  const none: ExpressionSpecification = ['==', arabic, ''];
  if (languages === 'en') return english;
  if (languages === 'ar') return ['case', none, english, arabic];
  const isApart = between !== '\n';
  const [first, second] = languages === 'both' ? [english, arabic] : [arabic, english];
  const opens = languages === 'both' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  const after: ExpressionSpecification = isApart ? ['concat', opens, second, ENDS] : second;
  return ['case', none, english, ['concat', first, between, after]];
}

/**
 * From this zoom on a map in both languages has one under the other, whatever it names: a map of the
 * world would be a heap of words, and nearer by no name is in one language beside others in two.
 */
export const BOTH_FROM = 3.5;

/** The same, one under the other, but on a map of the world in the first language alone. */
export function wordingNear(languages: LabelLanguages, naming: Naming): ExpressionSpecification {
  const near = wording(languages, naming, '\n');
  if (secondOf(languages) === null) return near;
  return ['step', ['zoom'], wording(firstOf(languages), naming, '\n'), BOTH_FROM, near];
}

function before(mark: string, name: ExpressionSpecification): ExpressionSpecification {
  return ['case', ['in', mark, name], ['slice', name, 0, ['index-of', mark, name]], name];
}
