/** A small invented edition, as compiled: what sheets are made from. */
import type { Edition, Excerpt, Passage, Place, PlaceKind } from '../../src/core/model.ts';
import { goodEdition } from '../support/good-edition.ts';

const FILLER =
  'and it went on and on through the salt flats by night and by day until nobody could say where';

function excerpt(place: string, passage: number, kind: 'named' | 'implied'): Excerpt {
  const words = kind === 'named' ? `Old ${place}` : 'their base';
  return {
    passage,
    mentions: [`p${passage}m1`],
    runs: [
      { type: 'text', text: `In the beginning, ${FILLER} ` },
      { type: 'mention', text: words, id: `p${passage}m1`, place, kind },
      { type: 'text', text: ` stood; ${FILLER} it had been.` },
    ],
  };
}

interface Draft {
  readonly id: string;
  readonly number: number | null;
  readonly kind: PlaceKind;
  readonly at: readonly [number, number] | null;
  readonly size?: number;
}

function place({ id, number, kind, at, size = 0 }: Draft): Place {
  const kinds = ['implied', 'named'] as const;
  const excerpts = number === null ? [] : kinds.map((which, n) => excerpt(id, n, which));
  return {
    id,
    layer: kind === 'country' ? 'far' : 'near',
    name: `Place ${id}`,
    nameAr: null,
    variants: [],
    kind,
    certainty: 'certain',
    precision: at === null ? null : 100,
    sources: id === 'mill' ? ['survey', 'atlas'] : ['survey'],
    note: 'Built in 1900. Twice burnt, by St. Bride’s own people.',
    asOf: null,
    unlocated: at === null ? 'Nobody has seen it.' : null,
    bounds: at === null ? null : [at[0], at[1], at[0] + size, at[1] + size],
    anchor: at,
    where: null,
    scene: [],
    number,
    mentions: excerpts.map(({ passage, mentions: [mention = ''] }, n) => ({
      id: mention,
      passage,
      place: id,
      kind: kinds[n] ?? 'named',
      certainty: 'certain',
      text: '',
      start: 0,
      end: 0,
    })),
    excerpts,
  };
}

/** A paragraph that mentions places, in an order of its own. */
function passage(n: number, ...places: readonly string[]): Passage {
  const runs = places.map((id, at) => ({
    type: 'mention' as const,
    text: id,
    id: `p${n}m${at + 1}`,
    place: id,
    kind: 'named' as const,
  }));
  return { n, runs };
}

export const anseria: Edition = {
  ...goodEdition('Anseria').edition,
  summary: 'An invented island.',
  headline: passage(0, 'harbour', 'road'),
  passages: [passage(1, 'road', 'harbour', 'chapel', 'harbour'), { n: 2, runs: [] }],
  dated: '2026-11-22',
  region: [150, -20, 152, -18],
  quoteLimit: 80,
  layers: [
    { id: 'near', title: 'Near', titleAr: 'قريب' },
    { id: 'far', title: 'Far', titleAr: null },
    { id: 'empty', title: 'Empty', titleAr: null },
  ],
  frames: [
    { id: 'town', title: 'Town', titleAr: null, bounds: [150.2, -19.2, 150.4, -19.05] },
    { id: 'isle', title: 'Isle', titleAr: null, bounds: [150, -20, 152, -18] },
    { id: 'world', title: 'World', titleAr: null, bounds: [-20, -60, 200, 60] },
  ],
  context: [
    { id: 'roads', role: 'road' },
    { id: 'rivers', role: 'river' },
  ],
  sources: [
    { ...source('survey', 'The surveyor', 'CC BY 4.0; as facts'), attribution: '© The surveyors.' },
    source('atlas', 'An atlas', 'Public domain'),
    source('unused', 'Nobody', 'All rights reserved'),
  ],
  places: [
    place({ id: 'harbour', number: 1, kind: 'site', at: [150.3, -19.1] }),
    place({ id: 'road', number: 2, kind: 'route', at: [150.31, -19.11], size: 0.05 }),
    place({ id: 'chapel', number: 3, kind: 'site', at: null }),
    place({ id: 'land', number: 4, kind: 'country', at: [160, -40] }),
    place({ id: 'empire', number: 5, kind: 'country', at: [-175, -10] }),
    place({ id: 'mill', number: null, kind: 'site', at: [150.32, -19.12] }),
  ],
};

function source(id: string, publisher: string, licence: string): Edition['sources'][number] {
  return { id, title: id, publisher, address: null, licence, retrieved: null, attribution: null };
}
