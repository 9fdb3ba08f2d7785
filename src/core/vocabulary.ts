import type { Certainty, ContextRole, MentionKind, PlaceKind, SiteType } from './model.ts';

/** The words that an edition's files may use, in the order in which messages list them. */
export const PLACE_KINDS = [
  'country',
  'region',
  'city',
  'district',
  'area',
  'route',
  'corridor',
  'site',
  'water',
] as const satisfies readonly PlaceKind[];

export const CERTAINTIES = [
  'certain',
  'less-certain',
  'uncertain',
] as const satisfies readonly Certainty[];

export const MENTION_KINDS = [
  'named',
  'event',
  'implied',
  'metonym',
] as const satisfies readonly MentionKind[];

export const SITE_TYPES = ['military', 'airfield'] as const satisfies readonly SiteType[];

export const CONTEXT_ROLES = [
  'built-up',
  'road',
  'river',
  'lake',
  'boundary',
  'town',
  'landmark',
] as const satisfies readonly ContextRole[];

/** The word of a vocabulary that a text is, if it is one. */
export function wordOf<W extends string>(text: string, words: readonly W[]): W | undefined {
  return words.find((word) => word === text);
}
