import checkGeojson from '@placemarkio/check-geojson';
import gjv from 'geojson-validation';
import { checkCollection } from '../../../core/geojson/check-collection.ts';
import type { Issue } from '../../../core/issue.ts';
import { parseJson } from '../../../core/json/parse-json.ts';
import { checkPlainCharacters } from '../../../core/plain-characters.ts';
import type { Report } from '../../../core/report.ts';

/** What is compared: each takes a file's text, and gives how many things it finds wrong. */
export const TOOLS = {
  'JSON.parse': (text: string): number => count(() => [JSON.parse(text)].length - 1),
  'geojson-validation': (text: string): number =>
    count(() => gjv.valid(JSON.parse(text), true).length),
  'check-geojson': (text: string): number => checkGeojson.getIssues(text).length,
  'our checker': check,
} as const;
export type Tool = keyof typeof TOOLS;

/** All that the checker does with one file of context. */
function check(text: string): number {
  const issues: Issue[] = [];
  const report: Report = (issue) => void issues.push(issue);
  checkPlainCharacters('made-up', text, report);
  const root = parseJson('made-up', text, report);
  const region = [29, 29, 45, 45] as const;
  const scope = { holdsPlaces: false, region: [...region] as const, settle: same };
  if (root !== null) checkCollection(root, scope, report);
  return issues.length;
}

function same(issue: Issue): Issue {
  return issue;
}

/** A mistake in the syntax is one thing that is wrong. */
function count(work: () => number): number {
  try {
    return work();
  } catch {
    return 1;
  }
}
