import { memberOf, type JsonObject } from '../json/node.ts';
import { optional } from '../json/reader.ts';
import { word } from '../json/readers.ts';
import type { SiteType } from '../model.ts';
import { issueAt, type Report } from '../report.ts';
import { SITE_TYPES } from '../vocabulary.ts';

/** The type of a site, by which the map gives it a sign; null for none. Only a site may have one. */
export function siteTypeOf(properties: JsonObject, report: Report): SiteType | null {
  const type = optional(properties, 'siteType', word(SITE_TYPES), null, report);
  const kind = memberOf(properties, 'kind');
  const spot = memberOf(properties, 'siteType');
  if (type === null || spot === undefined || kind?.kind !== 'string' || kind.value === 'site') {
    return type;
  }
  const message = `"siteType" is for the kind "site"; this place is of the kind "${kind.value}". Remove it, or correct the kind.`;
  report(issueAt(spot, 'member-values', message));
  return null;
}
