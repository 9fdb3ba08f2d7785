/** The areas that the article names and that no table outlines, and the city itself. */
import type { Feature, Geometry, Position } from 'geojson';
import { smoothShape } from './districts-curve.ts';

/** South-western Aleppo, clockwise: a rough shape within the box of the facts. */
const SOUTH_WEST: readonly Position[] = [
  [37.0475, 36.15],
  [37.0575, 36.1715],
  [37.08, 36.1845],
  [37.105, 36.1885],
  [37.1285, 36.1815],
  [37.1425, 36.163],
  [37.1405, 36.14],
  [37.1225, 36.1225],
  [37.0925, 36.1165],
  [37.0625, 36.1275],
];

/** Features of the layer besides the neighbourhoods; those without a geometry are derived. */
export function areaFeatures(): readonly Feature<Geometry | null>[] {
  return [
    feature(
      'aleppo',
      { type: 'Point', coordinates: [37.15242, 36.20601] },
      {
        name: 'Aleppo',
        'name:ar': 'حلب',
        variants: ['Halab', 'Haleb'],
        kind: 'city',
        precision: 500,
        certainty: 'certain',
        sources: ['ocha-cod', 'geonames'],
        note: '',
      },
    ),
    feature('ramouseh', null, {
      name: 'Ramouseh',
      'name:ar': 'الراموسة',
      variants: ['Ramousah', 'Ramoussa', 'Ramosa', 'Ramussa', 'al-Ramuseh'],
      kind: 'district',
      precision: 500,
      certainty: 'certain',
      sources: ['csr-aleppo', 'airwars', 'unosat-2015', 'wikipedia-map', 'own'],
      asOf: '2016-09-22',
      note:
        'Drawn as its four industrial districts. The opposition’s two areas met here on ' +
        '5–6 August 2016; the army retook it on 6–8 September 2016.',
      derived: true,
      anchor: [37.13263, 36.15833],
      usual: true,
    }),
    feature('eastern-aleppo', null, {
      name: 'Eastern Aleppo',
      'name:ar': 'أحياء حلب الشرقية',
      variants: ['east Aleppo'],
      kind: 'area',
      precision: 1000,
      certainty: 'less-certain',
      sources: ['wikipedia-map', 'airwars', 'csr-aleppo', 'own'],
      asOf: '2016-09-22',
      note:
        'Districts held by the opposition about 22 September 2016 (approximate, about 30 km²): ' +
        'some are named by sources, others lie between them. The United Nations estimated ' +
        '250,000 to 275,000 people there and listed the area as besieged on 5 October 2016.',
      derived: true,
      anchor: [37.176, 36.2045],
      usual: true,
    }),
    feature('eastern-aleppo-mixed', null, {
      name: 'Front-line districts of Aleppo',
      'name:ar': 'أحياء خطوط التماس في حلب',
      variants: [],
      kind: 'area',
      precision: 1000,
      certainty: 'less-certain',
      sources: ['wikipedia-map', 'airwars', 'csr-aleppo', 'own'],
      asOf: '2016-09-22',
      note: 'Districts through which the front line ran about 22 September 2016 (approximate).',
      context: true,
      derived: true,
      anchor: [37.15385, 36.17856],
      usual: true,
    }),
    feature('west-aleppo', null, {
      name: 'Western Aleppo',
      'name:ar': 'حلب الغربية',
      variants: ['west Aleppo', 'western Aleppo'],
      kind: 'area',
      precision: 1500,
      certainty: 'less-certain',
      sources: ['wikipedia-map', 'csr-aleppo', 'own'],
      asOf: '2016-09-22',
      note: 'Western and central districts held by the government about 22 September 2016 (approximate).',
      context: true,
      derived: true,
      anchor: [37.122, 36.2107],
      usual: true,
    }),
    feature('sw-aleppo', smoothShape(SOUTH_WEST), {
      name: 'South-western Aleppo',
      'name:ar': 'جنوب غرب حلب',
      variants: ['south western Aleppo', 'South Western part of the city', 'southwest Aleppo'],
      kind: 'area',
      precision: 1500,
      certainty: 'uncertain',
      sources: ['wikipedia-map', 'own'],
      asOf: '2016-09-22',
      note:
        'An area without edges, drawn as a rough shape round Ramouseh, the 1070 estate, ' +
        'al-Hikmah, al-Amiriyah and the military colleges. The opposition attacked here from ' +
        '31 July to 6 August 2016; the army retook the colleges on 4 September 2016.',
      anchor: [37.105, 36.16],
      usual: true,
    }),
  ];
}

function feature(
  id: string,
  geometry: Geometry | null,
  properties: Record<string, unknown>,
): Feature<Geometry | null> {
  return { type: 'Feature', id, properties, geometry };
}
