/** A small invented map: a square island with a road, two wards and a port, and its style. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { KeyEntry, Panel, Sheet } from '../../src/core/sheet.ts';
import type { FigureData } from '../../src/figure/data.ts';

export function collection(...features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

export function feature(
  geometry: Geometry,
  properties: Readonly<Record<string, unknown>> = {},
): Feature {
  return { type: 'Feature', geometry, properties: { ...properties } };
}

export function square(west: number, south: number, size: number): Geometry {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function place(id: string, name: string, number: number, geometry: Geometry): Feature {
  const certainty = id === 'camp' ? 'uncertain' : 'certain';
  const nameAr = id === 'port' ? 'الميناء' : '';
  return feature(geometry, { id, name, nameAr, number, kind: 'site', certainty });
}

const POINTS = [
  { id: 'port', name: 'Port & "Quay" <Old>', number: 1, at: [10.2, 20.2] },
  { id: 'camp', name: 'Camp', number: 2, at: [10.21, 20.2] },
  { id: 'hill', name: 'Hill', number: 3, at: [10.6, 20.6] },
] as const;

const anchors = collection(
  ...POINTS.map(({ id, name, number, at }) =>
    place(id, name, number, { type: 'Point', coordinates: [...at] }),
  ),
);

export const data: FigureData = {
  'base-land': collection(feature(square(10, 20, 1))),
  'layer-sites': anchors,
  anchors,
  'context-roads': collection(
    feature(
      {
        type: 'LineString',
        coordinates: [
          [10.05, 20.4],
          [10.5, 20.45],
          [10.95, 20.4],
        ],
      },
      { name: 'Salt Road' },
    ),
  ),
};

const inline = (id: string): StyleSpecification['sources'][string] => ({
  type: 'geojson',
  promoteId: 'id',
  data: data[id] ?? collection(),
});

export const style: StyleSpecification = {
  version: 8,
  sources: {
    'base-land': { type: 'geojson', data: 'basemap/land.json', attribution: '<a>Atlas & Co</a>' },
    'layer-sites': inline('layer-sites'),
    anchors: inline('anchors'),
    'context-roads': inline('context-roads'),
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': '#cde' } },
    { id: 'land', type: 'fill', source: 'base-land', paint: { 'fill-color': '#fff' } },
    {
      id: 'road',
      type: 'line',
      source: 'context-roads',
      paint: {
        'line-color': '#888',
        'line-width': ['interpolate', ['linear'], ['zoom'], 0, 0, 20, 10],
        'line-dasharray': [2, 1],
      },
    },
    {
      id: 'sites',
      type: 'circle',
      source: 'layer-sites',
      paint: {
        'circle-radius': ['case', ['boolean', ['feature-state', 'selected'], false], 9, 4],
        'circle-color': '#a63d26',
      },
    },
    {
      id: 'road-label',
      type: 'symbol',
      source: 'context-roads',
      layout: {
        'symbol-placement': 'line',
        'text-field': ['get', 'name'],
        'text-font': ['Noto Sans'],
        'text-size': 12,
      },
    },
    {
      id: 'site-label',
      type: 'symbol',
      source: 'anchors',
      layout: {
        'text-field': [
          'format',
          ['get', 'name'],
          {},
          ['concat', '\n', ['get', 'nameAr']],
          { 'font-scale': 0.9 },
        ],
        'text-font': ['Noto Sans Semibold'],
        'text-size': 13,
      },
      paint: { 'text-halo-color': '#fff', 'text-halo-width': 1.5 },
    },
  ],
};

export function entry(id: string): KeyEntry {
  const found = POINTS.find((point) => point.id === id);
  return {
    place: id,
    number: found?.number ?? 9,
    name: found?.name ?? id,
    nameAr: id === 'port' ? 'الميناء' : null,
    passages: [0, 2],
    quotation: `“The ${id} <was> there & then.”`,
    isAside: false,
    absent: found === undefined ? 'Nobody knows where it is.' : null,
    sheet: null,
  };
}

const panel: Panel = {
  title: 'Island',
  bounds: [10, 20, 11, 21],
  x: 45,
  y: 100,
  width: 400,
  height: 400,
};

/** The whole island beside its south-western corner. */
export const sheet: Sheet = {
  subject: { type: 'edition' },
  kind: 'map',
  title: 'The <Island>',
  titleAr: null,
  subtitle: 'Drawn & dated.',
  description: 'Maps of Island, Corner. Numbered places: 1 Port & "Quay" <Old>, 2 Camp, 3 Hill.',
  paper: 'A4',
  width: 1122.5,
  height: 793.7,
  areas: {
    page: { x: 45, y: 45, width: 1032, height: 703 },
    figure: { x: 45, y: 100, width: 660, height: 560 },
    columns: [{ x: 727, y: 100, width: 350, height: 560 }],
    foot: { x: 45, y: 690, width: 1032, height: 58 },
  },
  panels: [
    panel,
    { ...panel, title: 'Corner', bounds: [10.1, 20.1, 10.3, 20.3], x: 455, width: 250 },
  ],
  key: ['port', 'camp', 'hill', 'chapel'].map(entry),
  scale: null,
  hasKey: true,
  hasLegend: true,
  address: null,
  hasQr: false,
  named: [],
  labels: 'both',
  number: null,
  credits: ['Quotations: A. Author', 'Data of today'],
  selected: null,
};
