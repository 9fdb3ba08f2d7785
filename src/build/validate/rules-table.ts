import { RULES_BY_SUBJECT } from '../../core/rules/rules.ts';
import type { Rule } from '../../core/rules/rule.ts';

/** Between these lines of geodata/README.md stands what is made from the rules themselves. */
const BEGIN = '<!-- the rules: made by npx tsx src/build/rules.ts -->';
const END = '<!-- the end of the rules -->';

/** The text with the list of rules between its marks made anew. Throws where it has no marks. */
export function withRules(text: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`The lines ${BEGIN} and ${END} are missing.`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${rulesTable()}\n\n${text.slice(end)}`;
}

/** All rules by subject, as Markdown; columns as wide as prettier makes them. */
function rulesTable(): string {
  return RULES_BY_SUBJECT.map(([subject, rules]) => `**${subject}**\n\n${tableOf(rules)}`).join(
    '\n\n',
  );
}

function tableOf(rules: Readonly<Record<string, Rule>>): string {
  const rows = Object.entries(rules).map(([id, rule]) => [`\`${id}\``, rule.says, graveness(rule)]);
  const all = [['rule', 'what it demands', 'otherwise'], ...rows];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  const [head = [], ...body] = all;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function graveness({ severity, canChange, canMend }: Rule): string {
  return `${severity}${canChange ? '' : ', always'}${canMend === true ? '; --fix' : ''}`;
}
