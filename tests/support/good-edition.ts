import type { Compiled } from '../../src/core/edition.ts';

/** An edition with nothing in it, for what only passes editions on. */
export function goodEdition(title: string): Compiled & { ok: true } {
  return {
    ok: true,
    issues: [],
    edition: {
      title,
      summary: '',
      summaryAr: null,
      address: null,
      contact: null,
      dated: '2026-01-01',
      citation: {
        title,
        author: 'An author',
        publisher: 'A publisher',
        published: '2016-01-01',
        address: 'https://publisher.example',
        rights: '',
        language: 'en',
      },
      headline: { n: 0, runs: [{ type: 'text', text: title }] },
      passages: [],
      endMatter: null,
      places: [],
      layers: [],
      context: [],
      sources: [],
      events: [],
      abbreviations: [],
      frames: [],
      basemap: null,
      region: [0, 0, 1, 1],
      view: { center: [0, 0], zoom: 1 },
      quoteLimit: 160,
    },
    geography: {
      layers: {},
      anchors: { type: 'FeatureCollection', features: [] },
      feathers: { type: 'FeatureCollection', features: [] },
      context: {},
    },
  };
}
