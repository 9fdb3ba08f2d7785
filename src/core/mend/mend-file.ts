import { readCollection, readFeature } from '../geojson/read-collection.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Report } from '../report.ts';
import type { RuleId } from '../rules/rules.ts';
import { edited } from './edit.ts';
import { GEOMETRY_MENDS, withoutCrs } from './mends.ts';

const silent: Report = () => {};

/**
 * A GeoJSON file's text with what breaks these rules mended, as far as it can be without judgement.
 * Only the bytes of the mistakes change. A text that is no GeoJSON stays as it is.
 */
export function mendFile(text: string, rules: ReadonlySet<RuleId>): string {
  let mended = rules.has('no-crs') ? mendCrs(text) : text;
  for (const [rule, mend] of GEOMETRY_MENDS) {
    if (!rules.has(rule)) continue;
    const before = mended;
    const root = parseJson('', before, silent);
    const nodes = (root && readCollection(root, silent)?.items) ?? [];
    const edits = nodes.flatMap((node) => {
      const geometry = readFeature(node, silent)?.geometry;
      return geometry ? mend(geometry, before) : [];
    });
    mended = edited(before, edits);
  }
  return mended;
}

function mendCrs(text: string): string {
  const root = parseJson('', text, silent);
  return root?.kind === 'object' ? edited(text, withoutCrs(root, text)) : text;
}
