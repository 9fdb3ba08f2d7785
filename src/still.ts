import type { FeatureCollection } from 'geojson';
import { edition } from 'virtual:edition';
import { geography } from 'virtual:geography';
import { buildStyle } from './cartography/style.ts';
import { light } from './cartography/theme.ts';
import type { PlaceId } from './core/model.ts';
import { sourceData } from './figure/data.ts';
import { renderFigure, renderWords } from './figure/figure.ts';
import { buildSheet } from './print/sheet.ts';
import type { Still } from './reader/prerendered.ts';

/** Composition: the sheet of one place, drawn in the page. Fetched only when a place is selected. */
export async function drawSheet(place: PlaceId): Promise<Still> {
  const style = buildStyle(edition, geography, light, { base: '', fonts: null, labels: 'both' });
  const data = await sourceData(style, fetchOnce);
  const sheet = buildSheet(edition, { type: 'place', place });
  return {
    figure: renderFigure(sheet, style, data, light),
    words: renderWords(sheet, edition, geography, style, light),
  };
}

const fetched = new Map<string, Promise<FeatureCollection>>();

/** The base map is the same on every sheet. */
function fetchOnce(path: string): Promise<FeatureCollection> {
  const known = fetched.get(path) ?? fetchJson(path);
  fetched.set(path, known);
  // What failed for once may come the next time.
  known.catch(() => fetched.delete(path));
  return known;
}

async function fetchJson(path: string): Promise<FeatureCollection> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.json();
}
