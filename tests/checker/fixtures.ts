import type { RuleId } from '../../src/core/rules/rules.ts';
import type { GoodPath } from '../core/good-edition.ts';

/** The good edition with one mistake. */
export interface Fixture {
  readonly file: GoodPath;
  readonly from: string;
  /** What stands there instead, with a `▸` where the issue points. */
  readonly to: string;
  /** What the mistake brings about beside: `file:line:column rule`. */
  readonly also?: readonly string[];
}

/** One slip is not enough for it, or no text. */
export type Elsewhere = 'has a test of its own';

const ELSEWHERE: Elsewhere = 'has a test of its own';

const edition = (from: string, to: string, ...also: string[]): Fixture => ({
  file: 'edition.json',
  from,
  to,
  also,
});
const article = (from: string, to: string, ...also: string[]): Fixture => ({
  file: 'article.md',
  from,
  to,
  also,
});
const sources = (from: string, to: string, ...also: string[]): Fixture => ({
  file: 'sources.json',
  from,
  to,
  also,
});
const roads = (from: string, to: string, ...also: string[]): Fixture => ({
  file: 'layers/roads.geojson',
  from,
  to,
  also,
});
const wards = (from: string, to: string, ...also: string[]): Fixture => ({
  file: 'layers/wards.geojson',
  from,
  to,
  also,
});

const MILL = '"coordinates": [150.9, -19.3]';
const ROAD = '[[150.4, -19.1], [150.6, -19.1], [150.8, -19.1]]';
const SHELL = '[[150.2, -19.2], [150.4, -19.2], [150.4, -19.0], [150.2, -19.0], [150.2, -19.2]]';
const HOLE =
  '[[150.25, -19.35], [150.25, -19.25], [150.35, -19.25], [150.35, -19.35], [150.25, -19.35]]';
const RIVER = '[[[150.1, -19.9], [150.3, -19.6]], [[150.3, -19.6], [150.5, -19.5]]]';
const NORTH = `"type": "Polygon",
        "coordinates": [
          ${SHELL}
        ]`;
const MILL_NAME = '"name": "The mill"';

/** For every rule at least one mistake, and the issue that must come of it. */
export const FIXTURES: Readonly<Record<RuleId, Fixture | Elsewhere>> = {
  'file-present': edition(
    '"id": "rivers", "role"',
    '"id": ▸"streams", "role"',
    'context/rivers.geojson:1:1 file-listed',
  ),
  'file-readable': ELSEWHERE,
  'file-size': ELSEWHERE,
  'utf-8': ELSEWHERE,
  'byte-order-mark': sources('{\n  "survey"', '▸\uFEFF{\n  "survey"'),
  'plain-characters': roads(
    '"note": "",\n        "usual"',
    '"note": "a▸\u202Eb",\n        "usual"',
  ),
  'visible-characters': roads(
    '"note": "",\n        "usual"',
    '"note": "a▸\u200Bb",\n        "usual"',
  ),
  'json-syntax': sources('"CC0",\n    ', '"CC0"\n    ▸'),
  'unique-members': sources('"licence": "CC0",', '"licence": "CC0", ▸"licence": "CC0",'),
  'numbers-finite': roads(MILL, '"coordinates": [150.9, ▸-1e999]'),
  'numbers-exact': roads('"precision": 50', '"precision": ▸50.00000000000000000001'),
  'whole-characters': roads('"note": "",\n        "usual"', '"note": ▸"\\uD800",\n        "usual"'),
  'feature-collection': roads('"type": "FeatureCollection"', '"type": ▸"Collection"'),
  'feature-type': roads('"Feature",\n      "id": "mill"', '▸"feature",\n      "id": "mill"'),
  'geometry-type': roads('"Point", "coordinates": [150.9', '▸"Punkt", "coordinates": [150.9'),
  'properties-object': {
    file: 'context/rivers.geojson',
    from: '"properties": {',
    to: '"properties": ▸null, "was": {',
  },
  'members-belong': roads(MILL, `${MILL}, ▸"properties": {}`),
  'no-crs': roads('"features"', '▸"crs": null, "features"'),
  'bbox-form': roads(MILL, `${MILL}, "bbox": ▸[1, 2, 3]`),
  'bbox-true': roads(MILL, `${MILL}, "bbox": ▸[150.8, -19.3, 150.9, -19.3]`),
  'geojson-structure': ELSEWHERE,
  'id-present': roads(
    '{\n      "type": "Feature",\n      "id": "mill",',
    '▸{\n      "type": "Feature",\n      "was": "mill",',
  ),
  'id-kebab-case': roads('"id": "mill"', '"id": ▸"The Mill"'),
  'id-file-name': roads('"id": "mill"', '"id": ▸"con"'),
  'unique-ids': edition('"id": "town"', '"id": ▸"island"'),
  'geometry-given': {
    file: 'context/rivers.geojson',
    from: '"geometry": {',
    to: '"geometry": ▸null, "was": {',
  },
  'geometry-not-empty': {
    file: 'context/rivers.geojson',
    from: RIVER,
    to: '▸[]',
  },
  'geometry-explained': roads(`"geometry": { "type": "Point", ${MILL} }`, '"geometry": ▸null'),
  'coordinates-shape': roads(ROAD, '[▸150.4, -19.1]'),
  'position-numbers': roads(MILL, '"coordinates": [150.9, ▸"-19.3"]'),
  'position-dimensions': roads(ROAD, '[[150.4, -19.1], ▸[150.6, -19.1, 4], [150.8, -19.1]]'),
  'position-range': roads(MILL, '"coordinates": ▸[250.9, -19.3]'),
  'longitude-first': ELSEWHERE,
  'null-island': roads(MILL, '"coordinates": ▸[0, 0]'),
  'six-decimals': roads(MILL, '"coordinates": [▸150.91234567, -19.3]'),
  'lines-two-positions': roads(ROAD, '▸[[150.4, -19.1]]'),
  'distinct-positions': roads(ROAD, '[[150.4, -19.1], ▸[150.4, -19.1], [150.8, -19.1]]'),
  'antimeridian-cut': roads(ROAD, '[[150.4, -19.1], [179.9, -19.1], ▸[-179.9, -19.1]]'),
  'rings-closed': wards(SHELL, '[[150.2, -19.2], [150.4, -19.2], [150.4, -19.0], ▸[150.2, -19.0]]'),
  'rings-four-positions': wards(SHELL, '▸[[150.2, -19.2], [150.4, -19.2], [150.2, -19.2]]'),
  'rings-area': wards(SHELL, '▸[[150.2, -19.2], [150.3, -19.2], [150.4, -19.2], [150.2, -19.2]]'),
  'rings-winding': wards(
    SHELL,
    '▸[[150.2, -19.2], [150.2, -19.0], [150.4, -19.0], [150.4, -19.2], [150.2, -19.2]]',
  ),
  'rings-simple': wards(
    SHELL,
    '[[150.2, -19.2], [150.45, -19.2], [150.2, -19.0], [150.4, -19.0], ▸[150.2, -19.2]]',
  ),
  'rings-apart': wards(
    HOLE,
    '[[150.25, -19.35], [150.25, -19.25], ▸[150.45, -19.25], [150.45, -19.35], [150.25, -19.35]]',
  ),
  'holes-inside': wards(
    HOLE,
    '[▸[150.75, -19.35], [150.75, -19.25], [150.85, -19.25], [150.85, -19.35], [150.75, -19.35]]',
  ),
  'holes-apart': wards(
    HOLE,
    `${HOLE}, [▸[150.3, -19.3], [150.3, -19.28], [150.32, -19.28], [150.32, -19.3], [150.3, -19.3]]`,
  ),
  'interior-connected': wards(
    HOLE,
    '[▸[150.2, -19.3], [150.3, -19.25], [150.4, -19.3], [150.3, -19.35], [150.2, -19.3]]',
  ),
  'parts-distinct': {
    file: 'context/rivers.geojson',
    from: RIVER,
    to: '[[[150.1, -19.9], [150.3, -19.6]], ▸[[150.1, -19.9], [150.3, -19.6]]]',
  },
  'parts-apart': wards(
    NORTH,
    `"type": "MultiPolygon", "coordinates": [[${SHELL}], [[▸[150.25, -19.15], [150.3, -19.15], [150.3, -19.1], [150.25, -19.15]]]]`,
  ),
  'required-members': roads('"properties": {\n        "name": "The mill",', '"properties": ▸{'),
  'member-values': roads('"name": "The mill"', '"name": ▸"\u200C "'),
  'known-members': roads('"usual": true', '▸"usuall": true'),
  'known-rules': edition('"quoteLimit": 120,', '"quoteLimit": 120, "rules": { ▸"no-csr": "off" },'),
  'one-script': roads(MILL_NAME, '"name": ▸"The \u043Cill"'),
  'file-listed': edition(
    ',\n    { "id": "roads", "title": "Roads and sites" }',
    '',
    'layers/roads.geojson:1:1 file-listed',
  ),
  'sources-given': roads(
    '"sources": ["survey"],\n        "note": "",\n        "usual"',
    '"sources": ▸[],\n        "note": "",\n        "usual"',
  ),
  'known-source': roads(
    '"sources": ["survey"],\n        "note": "",\n        "usual"',
    '"sources": [▸"surwey"],\n        "note": "",\n        "usual"',
  ),
  'source-used': sources(
    '{\n  "survey"',
    '{\n  ▸"song": { "title": "A song", "publisher": "Anon", "licence": "none" },\n  "survey"',
  ),
  'place-mentioned': wards(
    '"derived": true,\n        "context": true',
    '"derived": true',
    'layers/wards.geojson:67:13 place-mentioned',
  ),
  'context-unmentioned': roads(
    '"usual": true',
    '"usual": true, "context": true',
    'layers/roads.geojson:6:13 context-unmentioned',
  ),
  'anchor-located': wards(
    '"unlocated": "No map shows it."',
    '"unlocated": "No map shows it.", "anchor": ▸[150.2, -19.2]',
  ),
  'derived-declared': edition(
    '"id": "crown-land",',
    '"id": ▸"crown",',
    'layers/wards.geojson:67:13 derived-declared',
  ),
  'derived-from': edition(
    '"from": "wards"',
    '"from": ▸"warts"',
    'edition.json:25:16 derived-empty',
  ),
  'derived-member': edition('["north-ward", "south-ward"]', '["north-ward", ▸"south-word"]'),
  'derived-empty': edition(
    '"union": { "property": "held", "values": ["crown"] }',
    '"union": ▸{ "property": "held", "values": ["king"] }',
  ),
  'derived-cycle': edition('["north-ward", "south-ward"]', '["north-ward", ▸"old-town"]'),
  'districts-apart': wards(
    SHELL,
    SHELL.replaceAll('-19.2]', '-19.25]'),
    'layers/wards.geojson:28:13 districts-apart',
  ),
  'routes-dry': ELSEWHERE,
  'views-hold-places': edition(
    '"id": "town", "title": "The town", "bounds": [150.1, -19.5, 150.5, -18.9]',
    '"id": ▸"town", "title": "The town", "bounds": [4, 43, 5, 43.6]',
  ),
  'known-landmark': edition('"id": "harbour", "reach"', '"id": ▸"harbor", "reach"'),
  'known-passage': {
    file: 'events.json',
    from: '"passages": [1, 0, 1]',
    to: '"passages": [1, 0, ▸9]',
  },
  'passages-given': { file: 'events.json', from: '"passages": [1, 0, 1]', to: '"passages": ▸[]' },
  'end-after-start': {
    file: 'events.json',
    from: '"start": "1851-06",\n    "end": "1851-06-14"',
    to: '"start": "1851-06",\n    "end": ▸"1851-05-14"',
  },
  'unique-shorts': { file: 'abbreviations.json', from: '"short": "Crown"', to: '"short": ▸"St"' },
  'abbreviation-in-article': {
    file: 'abbreviations.json',
    from: '"short": "Crown"',
    to: '"short": ▸"Crowd"',
  },
  'front-matter': article('---\ntitle', '▸title'),
  'article-unchanged': article('language: en', `language: en\nsha256: ▸${'0'.repeat(64)}`),
  'article-plain': article("don't care\\*", "don't ▸*care*"),
  'one-headline': article('# The [Salt', '▸The [Salt'),
  'article-passages': ELSEWHERE,
  'passage-one-line': article('Nobody has seen', '▸\nNobody has seen'),
  'end-matter': article('- A song\n  <http://example.org/song>', '- ▸A song'),
  'marks-whole': article('[Old Town](place:old-town)', '[Old Town▸] (place:old-town)'),
  'mention-of-place': article(
    '[Salt Way](place:salt-road) runs',
    '▸[Salt Way](https://example.org) runs',
  ),
  'mention-words': article('[the harbour](place', '▸[the harbour ](place'),
  'mention-kind': article('place:harbour "implied")', 'place:harbour "▸hinted")'),
  'mention-certainty': article('"implied, uncertain"', '"▸implied, perhaps"'),
  'known-place': article('[Old Town](place:old-town)', '[Old Town](place:▸oldtown)'),
  'excerpt-holds-mention': article(
    '[the harbour](place:harbour "implied")',
    `▸[the harbour ${'of old '.repeat(16)}](place:harbour "implied")`.replace(' ]', ']'),
  ),
  'mention-spelling': article('[Old Town](place:old-town)', '▸[Olde Town](place:old-town)'),
};
