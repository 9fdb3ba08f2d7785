import { describe, memberOf, type JsonObject } from '../json/node.ts';
import { word } from '../json/readers.ts';
import { didYouMean } from '../near-names.ts';
import { issueAt, type Report } from '../report.ts';
import { isRuleId, RULES, type RuleId } from '../rules/rules.ts';
import type { Level } from '../rules/settle.ts';

const level = word<Level>(['error', 'warning', 'off']);

/** The member "rules": how grave the edition takes issues, by the names of rules. */
export function parseLevels(root: JsonObject, report: Report): ReadonlyMap<RuleId, Level> {
  const levels = new Map<RuleId, Level>();
  const node = memberOf(root, 'rules');
  if (node === undefined || node.kind === 'null') return levels;
  if (node.kind !== 'object') {
    const message = `"rules" must be an object, like { "six-decimals": "error" }; it is ${describe(node)}.`;
    report(issueAt(node, 'member-values', message));
    return levels;
  }
  for (const [name, { key, value }] of node.members) {
    if (!isRuleId(name)) {
      const message = `There is no rule "${name}".${didYouMean(name, Object.keys(RULES))} geodata/README.md lists them. Correct or remove it.`;
      report(issueAt(key, 'known-rules', message));
    } else if (!RULES[name].canChange) {
      const message = `The rule "${name}" can't be changed: without it the edition can't be built. Remove it here.`;
      report(issueAt(key, 'known-rules', message));
    } else {
      levels.set(name, level.read(value, name, report));
    }
  }
  return levels;
}
