import type { Feature, Geometry } from 'geojson';
import { cut } from '../../core/gazetteer/cut.ts';
import type { Edition, Geography, Place, Source } from '../../core/model.ts';
import { passagesOf } from '../../core/queries.ts';
import { citeWords, creditWords, licenceWords } from './terms.ts';

/** Six decimals are a tenth of a metre, as fine as any place is known. */
const FINE = 1e6;

/**
 * Every place that is on the map, with its shape as it is drawn and all that is known of it, as a
 * FeatureCollection of RFC 7946; what holds for all of it stands as members of the collection (6.1).
 */
export function placesGeojson(edition: Edition, geography: Geography): string {
  const drawn = Object.values(geography.layers).flatMap(({ features }) => features);
  const shapes = new Map(drawn.map(({ properties, geometry }) => [properties.id, geometry]));
  const features = edition.places.flatMap((place) => {
    const shape = shapes.get(place.id);
    return shape === undefined ? [] : featureOf(place, shape, edition);
  });
  const { citation } = edition;
  const about = {
    type: 'FeatureCollection',
    title: edition.title,
    description: edition.summary,
    licence: licenceWords(edition),
    attribution: creditWords(edition),
    citation: citeWords(edition),
    article: { ...citation },
    dated: edition.dated,
  };
  const lines = features.map((feature) => JSON.stringify(feature));
  return `${JSON.stringify(about).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

function featureOf(place: Place, shape: Geometry, { sources }: Edition): Feature {
  return {
    type: 'Feature',
    id: place.id,
    geometry: rounded(cut(shape)),
    properties: {
      name: place.name,
      'name:ar': place.nameAr,
      kind: place.kind,
      layer: place.layer,
      precision: place.precision,
      certainty: place.certainty,
      number: place.number,
      mentions: place.mentions.length,
      passages: passagesOf(place),
      note: place.note,
      asOf: place.asOf,
      sources: sources.filter(({ id }) => place.sources.includes(id)).map(sourceOf),
    },
  };
}

function sourceOf({
  title,
  publisher,
  address,
  licence,
}: Source): Omit<Source, 'id' | 'retrieved' | 'attribution'> {
  return { title, publisher, address, licence };
}

/** The same shape with numbers no finer than they mean anything. */
function rounded(shape: Geometry): Geometry {
  return JSON.parse(
    JSON.stringify(shape, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * FINE) / FINE : value,
    ),
  );
}
