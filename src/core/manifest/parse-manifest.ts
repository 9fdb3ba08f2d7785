import { warnOfMisspelt } from '../json/misspelt-members.ts';
import { describe, memberOf, type JsonNode, type JsonObject } from '../json/node.ts';
import { optional, reader, required, nullable, type Reader } from '../json/reader.ts';
import { bounds, contact, date, lngLat, text, webAddress } from '../json/readers.ts';
import { issueAt, type Report } from '../report.ts';
import type { Manifest } from './manifest.ts';
import { parseBasemap } from './parse-basemap.ts';
import {
  parseContext,
  parseDerivation,
  parseFrame,
  parseLandmark,
  parseLayer,
} from './parse-entries.ts';
import { checkUnique, objectsIn } from './entries.ts';
import { parseLevels } from './parse-levels.ts';

const MEMBERS = [
  'title',
  'summary',
  'summary:ar',
  'address',
  'contact',
  'dated',
  'region',
  'view',
  'quoteLimit',
  'layers',
  'context',
  'derived',
  'frames',
  'landmarks',
  'basemap',
  'rules',
];

/** MapLibre's own range of zoom. */
const zoom = reader(0, 'a zoom from 0 to 24', (node) =>
  node.kind === 'number' && node.value >= 0 && node.value <= 24 ? node.value : undefined,
);

/** Where none is given, nothing is said to be too long for it. */
const wholeNumber: Reader<number> = reader(
  Infinity,
  'a whole number of characters above 0',
  (node) =>
    node.kind === 'number' && Number.isInteger(node.value) && node.value > 0
      ? node.value
      : undefined,
);

/** edition.json to a manifest; null when it is no object. */
export function parseManifest(root: JsonNode, report: Report): Manifest | null {
  if (root.kind !== 'object') {
    const message = `edition.json must hold one object; this is ${describe(root)}.`;
    report(issueAt(root, 'member-values', message));
    return null;
  }
  warnOfMisspelt(root, MEMBERS, report);
  const layers = objectsIn(root, 'layers', true, report).map((node) => parseLayer(node, report));
  const context = objectsIn(root, 'context', false, report).map((node) =>
    parseContext(node, report),
  );
  const frames = objectsIn(root, 'frames', true, report).map((node) => parseFrame(node, report));
  const derived = objectsIn(root, 'derived', false, report).flatMap(
    (node) => parseDerivation(node, report) ?? [],
  );
  const landmarks = objectsIn(root, 'landmarks', false, report).map((node) =>
    parseLandmark(node, report),
  );
  for (const list of [layers, context, frames]) {
    checkUnique(
      list.map(({ value, spot }) => ({ value: value.id, spot })),
      report,
    );
  }
  for (const list of [derived, landmarks]) {
    checkUnique(
      list.map(({ id }) => id),
      report,
    );
  }
  return {
    title: required(root, 'title', text, report),
    summary: required(root, 'summary', text, report),
    summaryAr: optional(root, 'summary:ar', nullable(text), null, report),
    address: optional(root, 'address', nullable(webAddress), null, report),
    contact: optional(root, 'contact', nullable(contact), null, report),
    dated: required(root, 'dated', date, report),
    region: required(root, 'region', bounds, report),
    view: parseView(root, report),
    viewSpot: memberOf(root, 'view') ?? root,
    quoteLimit: required(root, 'quoteLimit', wholeNumber, report),
    layers,
    context,
    derived,
    frames,
    landmarks,
    levels: parseLevels(root, report),
    basemap: parseBasemap(root, report),
  };
}

function parseView(root: JsonObject, report: Report): Manifest['view'] {
  const node = memberOf(root, 'view');
  if (node?.kind === 'object') {
    return {
      center: required(node, 'center', lngLat, report),
      zoom: required(node, 'zoom', zoom, report),
    };
  }
  const message = `"view" must be an object with "center" and "zoom"; ${node ? `it is ${describe(node)}` : 'it is missing'}.`;
  report(issueAt(node ?? root, node ? 'member-values' : 'required-members', message));
  return { center: [0, 0], zoom: 0 };
}
