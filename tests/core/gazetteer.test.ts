import { describe } from 'vitest';
import { testSlips } from './slips.ts';

const MILL = '"name": "The mill",\n        "name:ar": null,\n        "variants": [],';

describe('the properties of a place', () => {
  testSlips('layers/roads.geojson', [
    {
      slip: 'none',
      from: `"properties": {\n        ${MILL}`,
      to: `"properties": ▸null, "was": {\n        ${MILL}`,
      rules: ['properties-object'],
    },
    {
      slip: 'a list',
      from: `"properties": {\n        ${MILL}`,
      to: `"properties": ▸[], "was": {\n        ${MILL}`,
      rules: ['properties-object'],
    },
    {
      slip: 'no name',
      from: `{\n        ${MILL}`,
      to: '▸{\n        "name:ar": null,\n        "variants": [],',
      rules: ['required-members'],
      says: 'The member "name" is missing here.',
    },
    {
      slip: 'an empty name',
      from: '"name": "The mill"',
      to: '"name": ▸" "',
      rules: ['member-values'],
    },
    {
      slip: 'a type of site that the map does not tell apart',
      from: MILL,
      to: `${MILL}\n        "siteType": ▸"barracks",`,
      rules: ['member-values'],
      says: '"siteType" must be one of military, airfield',
    },
    {
      slip: 'the type of a site for what is none',
      from: '"kind": "route"',
      to: '"kind": "route", "siteType": ▸"airfield"',
      rules: ['member-values'],
      says: '"siteType" is for the kind "site"; this place is of the kind "route".',
    },
    {
      slip: 'none: a type of site',
      from: MILL,
      to: `${MILL}\n        "siteType": "airfield",`,
      rules: [],
    },
    {
      slip: 'no Arabic name, not even null',
      from: `{\n        ${MILL}`,
      to: '▸{\n        "name": "The mill",\n        "variants": [],',
      rules: ['required-members'],
    },
    {
      slip: 'a number among the variants',
      from: MILL,
      to: MILL.replace('[]', '["Mill", ▸7]'),
      rules: ['member-values'],
      says: 'it is the number 7',
    },
    {
      slip: 'a text for the variants',
      from: MILL,
      to: MILL.replace('[]', '▸"Mill"'),
      rules: ['member-values'],
    },
    {
      slip: 'a misspelt member',
      from: '"usual": true',
      to: '▸"usuall": true, "width": 8',
      rules: ['warning:known-members'],
      says: 'The member "usuall" is not read. Did you mean "usual"?',
    },
    {
      slip: 'an unknown kind',
      from: '"kind": "route"',
      to: '"kind": ▸"rout"',
      rules: ['member-values'],
      says: 'one of country, region, city, district, area, route, corridor, site, water; it is the text "rout". Did you mean "route"?',
    },
    {
      slip: 'no precision',
      from: '"precision": 40',
      to: '"precision": ▸0',
      rules: ['member-values'],
      says: 'a positive number of metres; it is the number 0',
    },
    {
      slip: 'a text for the precision',
      from: '"precision": 40',
      to: '"precision": ▸"40 m"',
      rules: ['member-values'],
    },
    {
      slip: 'no place on the map without precision',
      from: '"precision": 40,',
      to: '',
      rules: [],
      also: ['layers/roads.geojson:42:21 required-members'],
    },
    {
      slip: 'an unknown source',
      from: '"precision": 40,\n        "certainty": "certain",\n        "sources": ["survey"]',
      to: '"precision": 40,\n        "certainty": "certain",\n        "sources": ["survey", ▸"almanach"]',
      rules: ['known-source'],
      says: 'Did you mean "almanac"?',
    },
    {
      slip: 'no source',
      from: '"precision": 40,\n        "certainty": "certain",\n        "sources": ["survey"]',
      to: '"precision": 40,\n        "certainty": "certain",\n        "sources": ▸[]',
      rules: ['sources-given'],
    },
    {
      slip: 'a mark that is no mark',
      from: '"context": true',
      to: '"context": ▸"yes"',
      rules: ['member-values'],
      also: ['layers/roads.geojson:40:13 place-mentioned'],
    },
  ]);
  testSlips('layers/wards.geojson', [
    {
      slip: 'a date of no calendar',
      from: '"asOf": "2016-09"',
      to: '"asOf": ▸"2016-13"',
      rules: ['member-values'],
    },
    {
      slip: 'an anchor with latitude first',
      from: '"anchor": [150.25, -19.1]',
      to: '"anchor": ▸[-19.1, 150.25]',
      rules: ['member-values'],
    },
    {
      slip: 'an anchor of what is nowhere',
      from: '"unlocated": "No map shows it."',
      to: '"unlocated": "No map shows it.", "anchor": ▸[150, -19]',
      rules: ['anchor-located'],
    },
    {
      slip: 'no reason',
      from: '"unlocated": "No map shows it."',
      to: '"unlocated": ▸""',
      rules: ['member-values'],
    },
    {
      slip: 'an unlocated place may say how exact it would be',
      from: '"unlocated": "No map shows it."',
      to: '"unlocated": "No map shows it.", "precision": null',
      rules: [],
    },
  ]);
});

describe('places and the text', () => {
  testSlips('layers/roads.geojson', [
    {
      slip: 'not marked as context',
      from: '"note": "",\n        "context": true',
      to: '"note": ""',
      rules: [],
      also: ['layers/roads.geojson:40:13 place-mentioned'],
    },
    {
      slip: 'marked as context in spite of its mentions',
      from: '"usual": true',
      to: '"usual": true, "context": true',
      rules: [],
      also: ['layers/roads.geojson:6:13 context-unmentioned'],
    },
  ]);
});

describe('sources', () => {
  testSlips('sources.json', [
    {
      slip: 'a source that nobody names',
      from: '"almanac": {',
      to: '▸"song": { "title": "A song", "publisher": "Anon", "licence": "none" }, "almanac": {',
      rules: ['warning:source-used'],
    },
    {
      slip: 'an id that is none',
      from: '"almanac": {',
      to: '▸▸"The Song": { "title": "A", "publisher": "B", "licence": "C" }, "almanac": {',
      rules: ['id-kebab-case', 'warning:source-used'],
    },
    {
      slip: 'no address where one is given',
      from: '"https://example.org/survey"',
      to: '▸"example.org/survey"',
      rules: ['member-values'],
      says: 'https://',
    },
    {
      slip: 'no licence',
      from: '"almanac": {\n    "title": "Almanac",\n    "publisher": "The island\'s printer",\n    "address": null,\n    "licence"',
      to: '"almanac": ▸{\n    "title": "Almanac",\n    "publisher": "The island\'s printer",\n    "address": null,\n    ▸"licens"',
      rules: ['required-members', 'warning:known-members'],
    },
    {
      slip: 'no object',
      from: '"almanac": {',
      to: '"almanac": ▸"A book", ▸"was": {',
      rules: ['member-values', 'warning:source-used'],
    },
  ]);
});
