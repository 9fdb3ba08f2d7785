import { warnOfMisspelt } from '../json/misspelt-members.ts';
import { describe, memberOf, type JsonNode, type JsonObject } from '../json/node.ts';
import { nullable, optional, reader, required } from '../json/reader.ts';
import { dateOrPart, text, word } from '../json/readers.ts';
import type { Basemap } from '../model.ts';
import { issueAt, type Report } from '../report.ts';
import type { Declared } from './manifest.ts';

const KINDS = ['pmtiles', 'style'] as const;

/** The credit that OpenStreetMap's licence asks for, and the maker of the tiles. */
const OPENSTREETMAP = '© OpenStreetMap · Protomaps';

/** The member "basemap"; null where it is absent, null, or none. */
export function parseBasemap(root: JsonObject, report: Report): Declared<Basemap> | null {
  const node = memberOf(root, 'basemap');
  if (node === undefined || node.kind === 'null') return null;
  if (node.kind !== 'object') {
    const message = `"basemap" must be an object with "kind" and "url", or null for the embedded base alone; it is ${describe(node)}.`;
    report(issueAt(node, 'member-values', message));
    return null;
  }
  warnOfMisspelt(node, ['kind', 'url', 'attribution', 'dated'], report);
  const kind = required(node, 'kind', word(KINDS), report);
  const fallback = kind === 'pmtiles' ? OPENSTREETMAP : null;
  return {
    spot: memberOf(node, 'url') ?? node,
    value: {
      kind,
      url: required(node, 'url', mapAddress, report),
      attribution: optional(node, 'attribution', nullable(text), null, report) ?? fallback,
      dated: optional(node, 'dated', nullable(dateOrPart), null, report),
    },
  };
}

/**
 * Addresses that the page's security policy may be opened for: its origin is copied from here, so
 * the host has nothing in it that means something there.
 */
const ELSEWHERE =
  /^(https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http:\/\/(localhost|127\.0\.0\.1|\[::1\]))(:\d{1,5})?\/[^\s<>"'\\#]+$/i;

/** A file directly in the edition's folder data. */
const OWN = /^data\/[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

const mapAddress = reader(
  '',
  'a file of the folder data, like "data/aleppo.pmtiles", or an address that begins with https://',
  (node) =>
    node.kind === 'string' && (OWN.test(node.value) || ELSEWHERE.test(node.value))
      ? node.value
      : undefined,
  advice,
);

function advice(node: JsonNode): string {
  const value = node.kind === 'string' ? node.value : '';
  if (value.startsWith('pmtiles://')) return ' Leave out "pmtiles://".';
  if (/^http:\/\//i.test(value)) return ' Browsers ask no other server over plain http: use https.';
  if (/^[^:?#]+$/.test(value)) return ' Put the file into the folder data beside edition.json.';
  return '';
}
