import { charactersAmiss } from '../plain-characters.ts';
import { issueAt, type Report, type Spot } from '../report.ts';
import { rangeOf } from './located.ts';
import type { JsonNode } from './node.ts';

/** What only an escape like \u202E can bring into a text is found in its value. */
export function checkEscaped(text: string, root: JsonNode, report: Report): void {
  if (text.includes('\\u')) checkTexts(text, root, report);
}

function checkTexts(text: string, node: JsonNode, report: Report): void {
  if (node.kind === 'string') {
    const isWritten = (character: string): boolean => {
      const { start, end } = rangeOf(node) ?? { start: 0, end: 0 };
      return text.slice(start, end).includes(character);
    };
    tell(node.value, node, isWritten, report);
  } else if (node.kind === 'array') {
    for (const item of node.items) checkTexts(text, item, report);
  } else if (node.kind === 'object') {
    for (const [name, member] of node.members) {
      if (charactersAmiss(name).length > 0) tell(name, member.key, () => false, report);
      checkTexts(text, member.value, report);
    }
  }
}

/** What stands in the file as it is has been told of where it stands. */
function tell(
  value: string,
  spot: Spot,
  isWritten: (character: string) => boolean,
  report: Report,
): void {
  const [first] = charactersAmiss(value).filter(({ character }) => !isWritten(character));
  if (first !== undefined) report(issueAt(spot, first.rule, `In this text: ${first.message}`));
}
