import type { FeatureCollection } from 'geojson';
import { article } from './article.ts';
import { placeFeature, REGION } from './places.ts';

/** A file of a made-up edition. */
interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * An edition with so many places, as files: the same each time. Its article is as long for them as
 * the default edition's: half a mention a place.
 */
export function madeUpEdition(count: number): readonly TextFile[] {
  const features = Array.from({ length: count }, (_, number) => placeFeature(number));
  const places: FeatureCollection = { type: 'FeatureCollection', features };
  return [
    { path: 'edition.json', text: JSON.stringify(manifest(count)) },
    { path: 'sources.json', text: JSON.stringify({ 'made-up': source }) },
    { path: 'article.md', text: article(count) },
    { path: 'layers/places.geojson', text: JSON.stringify(places) },
  ];
}

const source = {
  title: 'Nothing but numbers',
  publisher: 'This project',
  address: null,
  licence: 'Nothing here is anybody’s',
  retrieved: null,
  attribution: null,
};

function manifest(count: number): object {
  const [west, south, east, north] = REGION;
  return {
    title: `An edition of ${count} places`,
    summary: 'A made-up edition, to see how the time grows with the number of places.',
    address: null,
    dated: '2026-11-22',
    region: REGION,
    view: { center: [(west + east) / 2, (south + north) / 2], zoom: 6 },
    quoteLimit: 160,
    layers: [{ id: 'places', title: 'Places', 'title:ar': 'أماكن' }],
    context: [],
    derived: [],
    frames: [{ id: 'region', title: 'The region', 'title:ar': null, bounds: REGION }],
  };
}
