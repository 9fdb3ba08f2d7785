import type { Named, Place, PlaceKind, Where } from '../core/model.ts';
import type { LanguageCode } from '../core/preferences.ts';
import type { Strings } from './strings/strings.ts';
import { capital, distanceWords } from './words.ts';

/** What is so long that its distance is that of its nearest point. */
const LONG: readonly PlaceKind[] = ['route', 'corridor', 'water'];
/** What can hold a landmark. */
const BROAD: readonly PlaceKind[] = ['region', 'city', 'district', 'area'];
/** What is so broad that a point on the map is not where it is. */
const VAST: readonly PlaceKind[] = ['country', 'region'];

/** Metres from which on how far off the point of a country lies tells nobody where the country is. */
const AFAR = 1_500_000;

/**
 * Where a place is, as one sentence: About 5.5 km (3.4 mi) south-west of the Citadel of Aleppo, on
 * Ramouseh Road. Null where nothing tells.
 */
export function whereWords(
  t: Strings,
  language: LanguageCode,
  { where, kind, bounds }: Pick<Place, 'where' | 'kind' | 'bounds'>,
): string | null {
  if (where === null) return null;
  const named = (name: Named): string => nameIn(t, language, name);
  const { on, within } = where;
  const isPoint = bounds !== null && bounds[0] === bounds[2] && bounds[1] === bounds[3];
  const isNamePoint = isPoint && VAST.includes(kind);
  if (isNamePoint && where.metres > AFAR) return null;
  const from = fromWords(t, where, kind, named(where.from));
  const parts = [
    isNamePoint ? t.where.point(from) : from,
    ...(on === null ? [] : [t.where.on(named(on))]),
    ...(within === null ? [] : [t.where.within(named(within))]),
  ];
  return `${capital(parts.join(t.words.comma))}.`;
}

function fromWords(t: Strings, { metres, bearing }: Where, kind: PlaceKind, from: string): string {
  if (bearing === null) return BROAD.includes(kind) ? t.where.round(from) : t.where.at(from);
  const wind = t.where.winds[bearing];
  if (metres === 0) return t.where.towards(wind, from);
  const distance = distanceWords(t, metres);
  return LONG.includes(kind)
    ? t.where.passes(distance, wind, from)
    : t.where.far(distance, wind, from);
}

/** In the page's script where the map knows the name in it. */
export function nameIn(t: Strings, language: LanguageCode, { name, nameAr }: Named): string {
  return language === 'ar' ? (nameAr ?? t.words.own(name)) : name;
}
