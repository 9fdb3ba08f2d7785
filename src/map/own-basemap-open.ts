import type { Basemap, Edition, Geography } from '../core/model.ts';
import type { OpenedBasemap } from './own-basemap-types.ts';

/**
 * Fetches and checks an own basemap; what reads it comes with it, the one kind without the other.
 * Rejects with BasemapTrouble.
 */
export async function openBasemap(
  { kind, url }: Basemap,
  edition: Edition,
  geography: Geography,
): Promise<OpenedBasemap> {
  // Of the page, not of the script that asks.
  const address = new URL(url, document.baseURI).href;
  const taken = namesTaken(edition, geography);
  if (kind === 'pmtiles') {
    const { openTiles } = await import('./own-basemap-tiles.ts');
    return openTiles(address, url, taken);
  }
  const { openStyle } = await import('./own-basemap-style.ts');
  return openStyle(address, url, taken);
}

/**
 * The names that our own layers give already, in either language; without those along roads and
 * rivers of the context, which the own basemap covers and names itself.
 */
export function namesTaken(edition: Edition, geography: Geography): readonly string[] {
  const places = edition.places
    .filter(({ anchor }) => anchor !== null)
    .flatMap(({ name, nameAr, variants }) => [name, nameAr, ...variants]);
  const context = edition.context
    .filter(({ role }) => role !== 'road' && role !== 'river')
    .flatMap(({ id }) => geography.context[id]?.features ?? [])
    .flatMap(({ properties }) => [properties?.['name'], properties?.['name:ar']]);
  const names: readonly unknown[] = [...places, ...context];
  return [...new Set(names.filter((name) => typeof name === 'string'))];
}
