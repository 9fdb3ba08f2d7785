import type { Issue } from '../issue.ts';
import { isRuleId, type RuleId } from './rules.ts';

/** What edition.json makes of a rule. */
export type Level = 'error' | 'warning' | 'off';

/** An issue as grave as the edition takes it; null for one that it does not want to hear of. */
export type Settle = (issue: Issue) => Issue | null;

/** Issues by the edition's own levels. To settle one twice changes nothing. */
export function settleBy(levels: ReadonlyMap<RuleId, Level>): Settle {
  if (levels.size === 0) return (issue) => issue;
  return (issue) => {
    const level = isRuleId(issue.rule) ? levels.get(issue.rule) : undefined;
    if (level === undefined || level === issue.severity) return issue;
    return level === 'off' ? null : { ...issue, severity: level };
  };
}
