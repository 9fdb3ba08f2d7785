import { visit } from 'jsonc-parser';
import { issueAt, type Report } from '../report.ts';
import type { Source } from './source.ts';

/** JSON.parse silently keeps the last of two members with one name; an editor has to know. */
export function checkUniqueMembers(source: Source, report: Report): void {
  const open: Map<string, number>[] = [];
  visit(source.text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, offset) => {
      const first = open.at(-1)?.get(name);
      if (first === undefined) {
        open.at(-1)?.set(name, offset);
        return;
      }
      const { line } = source.spotAt(first);
      const message = `The member "${name}" stands here already, on line ${line}. Keep one.`;
      report(issueAt(source.spotAt(offset), 'unique-members', message));
    },
  });
}
