import type { CheckedFeature } from '../geojson/checked-feature.ts';
import { geometryOf } from '../geojson/geometry.ts';
import { warnOfMisspelt } from '../json/misspelt-members.ts';
import { memberOf } from '../json/node.ts';
import { listOf, nullable, optional, required } from '../json/reader.ts';
import { anyText, dateOrPart, flag, text, word } from '../json/readers.ts';
import type { Report } from '../report.ts';
import { CERTAINTIES, PLACE_KINDS } from '../vocabulary.ts';
import { checkScripts } from './check-scripts.ts';
import type { PlaceDraft } from './draft.ts';
import { anchorOf, precisionOf, sourcesOf } from './located-members.ts';
import { siteTypeOf } from './site-type.ts';

const MEMBERS = [
  'name',
  'name:ar',
  'variants',
  'kind',
  'precision',
  'certainty',
  'sources',
  'note',
  'note:ar',
  'asOf',
  'context',
  'unlocated',
  'unlocated:ar',
  'derived',
  'anchor',
  'usual',
  'mixed',
  'siteType',
];

/** A feature of a layer to a place; null where it has no id or no properties to read. */
export function parsePlace(
  feature: CheckedFeature,
  layer: string,
  reportTo: Report,
): PlaceDraft | null {
  const { id, properties } = feature;
  if (id?.kind !== 'string' || properties === null) return null;
  let isSound = feature.isSound;
  const report: Report = (issue) => {
    if (issue.severity === 'error') isSound = false;
    reportTo(issue);
  };
  warnOfMisspelt(properties, MEMBERS, report);
  checkScripts(properties, report);
  optional(properties, 'usual', flag, false, report);
  const unlocated = optional(properties, 'unlocated', text, null, report);
  const draft = {
    id: id.value,
    spot: id,
    layer,
    name: required(properties, 'name', text, report),
    nameAr: required(properties, 'name:ar', nullable(text), report),
    variants: required(properties, 'variants', listOf(text), report),
    variantsSpot: memberOf(properties, 'variants') ?? properties,
    kind: required(properties, 'kind', word(PLACE_KINDS), report),
    certainty: required(properties, 'certainty', word(CERTAINTIES), report),
    precision: precisionOf(properties, unlocated, report),
    sources: sourcesOf(properties, unlocated, report),
    note: required(properties, 'note', anyText, report),
    noteAr: optional(properties, 'note:ar', nullable(text), null, report),
    asOf: optional(properties, 'asOf', nullable(dateOrPart), null, report),
    isContext: optional(properties, 'context', flag, false, report),
    isMixed: optional(properties, 'mixed', flag, false, report),
    siteType: siteTypeOf(properties, report),
    unlocated,
    unlocatedAr: optional(properties, 'unlocated:ar', nullable(text), null, report),
    isDerived: optional(properties, 'derived', flag, false, report),
    anchor: anchorOf(properties, unlocated, report),
    geometry: feature.isSound && feature.geometry ? geometryOf(feature.geometry) : null,
    properties,
  };
  return { ...draft, isSound };
}
