import type { Edition, Mention, MentionKind, Place } from '../../src/core/model.ts';

/** A place for tests; what a test does not speak of is plain. */
export function placeWith(changes: Partial<Place>): Place {
  return {
    id: 'somewhere',
    layer: 'sites',
    name: 'Somewhere',
    nameAr: null,
    variants: [],
    kind: 'site',
    certainty: 'certain',
    precision: 250,
    sources: [],
    note: '',
    asOf: null,
    unlocated: null,
    bounds: [37, 36, 38, 37],
    anchor: [37.5, 36.5],
    where: null,
    scene: [],
    number: 1,
    mentions: [],
    excerpts: [],
    ...changes,
  };
}

/** Mentions from `[passage, kind, words]`. */
export function mentionsOf(
  ...mentions: readonly (readonly [passage: number, kind: MentionKind, text: string])[]
): readonly Mention[] {
  return mentions.map(([passage, kind, text], i) => ({
    id: `p${passage}m${i + 1}`,
    passage,
    place: 'somewhere',
    kind,
    certainty: 'certain',
    text,
    start: 0,
    end: text.length,
  }));
}

/** An edition that holds nothing but these places. */
export function editionOf(...places: readonly Place[]): Edition {
  return {
    title: 'A title',
    summary: 'What it is.',
    summaryAr: null,
    address: null,
    contact: null,
    dated: '2026-11-22',
    citation: {
      title: 'A title',
      author: 'An Author',
      publisher: 'A Publisher',
      published: '2016-09-26',
      address: 'https://publisher.example/',
      rights: '',
      language: 'en',
    },
    headline: { n: 0, runs: [] },
    passages: [],
    endMatter: null,
    places,
    layers: [],
    context: [],
    sources: [],
    events: [],
    abbreviations: [],
    frames: [],
    basemap: null,
    region: [35, 32, 43, 38],
    view: { center: [37, 36], zoom: 8 },
    quoteLimit: 160,
  };
}
