import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attributionOf, isOwn } from '../../../core/attribution.ts';
import { buildStyle } from '../../../cartography/style.ts';
import { light } from '../../../cartography/theme.ts';
import type { Edition, Geography, Place } from '../../../core/model.ts';
import { DATA_FILES, PLACE_PREVIEW, placePath, SITE_PREVIEW } from '../../../core/site-address.ts';
import { mapWords, placePage } from '../../../embed/place-page.ts';
import { dataReadme } from '../../../export/data/readme.ts';
import { mentionsCsv } from '../../../export/data/mentions-csv.ts';
import { placesGeojson } from '../../../export/data/places-geojson.ts';
import { sourceData } from '../../../figure/data.ts';
import { cutAt } from '../../../print/quotation.ts';
import { en } from '../../../reader/strings/en.ts';
import {
  capital,
  dateWords,
  kindWords,
  mentionsWords,
  precisionWords,
} from '../../../reader/words.ts';
import { whereWords } from '../../../reader/where-words.ts';
import { boundsOf, drawFigure, numberedIn, type Styled } from './figure.ts';
import { placeStyle } from './place-style.ts';
import { drawPreview } from './preview.ts';
import { previewPng } from './preview-png.ts';

/** A file beside the site's page. */
export interface SiteFile {
  /** Below the site, with slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file that is made when it is asked for. */
interface Making {
  readonly path: string;
  readonly make: () => SiteFile['content'] | Promise<SiteFile['content']>;
}

/**
 * What the site has besides its page: a page and a preview for every place that the article mentions,
 * the preview of the site itself, and the data as files.
 * @param publicDirectory where the base map's files lie
 */
export async function siteFiles(
  edition: Edition,
  geography: Geography,
  publicDirectory: string,
): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = [];
  for (const { path, make } of await makings(edition, geography, publicDirectory)) {
    files.push({ path, content: await make() });
  }
  return files;
}

/** One of them, drawn by itself; null for a path where there is none. */
export async function siteFile(
  edition: Edition,
  geography: Geography,
  publicDirectory: string,
  path: string,
): Promise<SiteFile['content'] | null> {
  const all = await makings(edition, geography, publicDirectory);
  const found = all.find((file) => file.path === path);
  return found === undefined ? null : found.make();
}

async function makings(
  edition: Edition,
  geography: Geography,
  publicDirectory: string,
): Promise<readonly Making[]> {
  const style = buildStyle(edition, geography, light, { base: '', fonts: null, labels: 'both' });
  const data = await sourceData(style, async (path) =>
    JSON.parse(await readFile(join(publicDirectory, path), 'utf8')),
  );
  const mentioned = edition.places.filter(({ number }) => number !== null);
  return [
    ...mentioned.flatMap((place) => placeFiles(edition, place, { style, data })),
    { path: 'place/place.css', make: placeStyle },
    { path: SITE_PREVIEW, make: () => sitePreview(edition, { style, data }) },
    { path: DATA_FILES.places, make: () => placesGeojson(edition, geography) },
    { path: DATA_FILES.mentions, make: () => mentionsCsv(edition, cutAt) },
    { path: DATA_FILES.readme, make: () => dataReadme(edition) },
  ];
}

function placeFiles(edition: Edition, place: Place, styled: Styled): readonly Making[] {
  const { name, nameAr, id } = place;
  let drawn: string | null | undefined;
  // The page and the picture show the same map.
  const figure = (): string | null => (drawn ??= figureOf(edition, place, styled));
  const words = { name, nameAr, deck: [whereOf(place), mentionsWords(en, place)] };
  const preview = (): string => drawPreview({ ...words, credits: creditsOf(edition) }, figure());
  return [
    { path: `${placePath(id)}index.html`, make: () => placePage(edition, place, figure()) },
    { path: placePath(id) + PLACE_PREVIEW, make: () => previewPng(preview(), name) },
  ];
}

function figureOf(edition: Edition, place: Place, styled: Styled): string | null {
  const bounds = boundsOf(place, edition);
  if (bounds === null) return null;
  const description = mapWords(edition, place);
  const key = numberedIn(place, edition);
  return drawFigure({ title: place.name, description, selected: place.id, key, bounds }, styled);
}

/** The site's own: where its map opens. */
function sitePreview(edition: Edition, styled: Styled): Uint8Array {
  const { title, summary, frames, region } = edition;
  const bounds = frames[0]?.bounds ?? region;
  const figure = drawFigure(
    { title, description: summary, bounds, selected: null, key: [] },
    styled,
  );
  const words = { name: title, nameAr: null, deck: [`“${edition.citation.title}”`] };
  return previewPng(drawPreview({ ...words, credits: creditsOf(edition) }, figure), title);
}

/** Where it is, or why it is on no map; of what has no such sentence what it is. */
function whereOf(place: Place): string {
  if (place.unlocated !== null) return precisionWords(en, place);
  return whereWords(en, 'en', place) ?? `${capital(kindWords(en, place.kind))}.`;
}

function creditsOf(edition: Edition): readonly string[] {
  const { author, publisher, published } = edition.citation;
  return [
    `Article: ${author}, ${publisher},`,
    dateWords(en, published),
    ...attributionOf(edition).flatMap((credit) => (isOwn(credit) ? [] : credit.words)),
  ];
}
