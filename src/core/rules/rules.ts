import { ARTICLE_RULES } from './article-rules.ts';
import { EDITION_RULES } from './edition-rules.ts';
import { GEOJSON_RULES } from './geojson-rules.ts';
import { INPUT_RULES } from './input-rules.ts';
import type { Rule } from './rule.ts';

const ALL = { ...INPUT_RULES, ...GEOJSON_RULES, ...EDITION_RULES, ...ARTICLE_RULES } as const;

/** The name of a rule, as issues give it: kebab-case, for what it demands. */
export type RuleId = keyof typeof ALL;

/** Every rule of the checker: whatever code reports is one of these. */
export const RULES: Readonly<Record<RuleId, Rule>> = ALL;

/** The rules by subject, in the order in which they are explained. */
export const RULES_BY_SUBJECT: readonly (readonly [
  subject: string,
  rules: Readonly<Record<string, Rule>>,
])[] = [
  ['Files, text and JSON', INPUT_RULES],
  ['GeoJSON and shapes', GEOJSON_RULES],
  ['The edition', EDITION_RULES],
  ['The article', ARTICLE_RULES],
];

/** Whether a text is the name of a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULES, text);
}
