import type { JsonNode, JsonObject } from '../json/node.ts';
import { memberOf } from '../json/node.ts';
import { issueAt, type Report } from '../report.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** The scripts whose letters look like Latin ones. */
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** No word of a place's names mixes Latin letters with letters that only look like them. */
export function checkScripts(properties: JsonObject, report: Report): void {
  for (const node of namesIn(properties)) {
    if (node.kind !== 'string' || !ALIKE.test(node.value)) continue;
    const mixed = node.value.match(WORD)?.find((word) => LATIN.test(word) && ALIKE.test(word));
    const letter = ALIKE.exec(mixed ?? '')?.[0];
    if (mixed === undefined || letter === undefined) continue;
    const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `"${mixed}" mixes Latin letters with "${letter}" (U+${code}), which only looks like one. Type the word anew.`;
    report(issueAt(node, 'one-script', message));
  }
}

function namesIn(properties: JsonObject): readonly JsonNode[] {
  const name = memberOf(properties, 'name');
  const variants = memberOf(properties, 'variants');
  return [...(name ? [name] : []), ...(variants?.kind === 'array' ? variants.items : [])];
}
