import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Of WCAG 2.2 up to AA, and axe's own best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against these rules, or against one, on a page: each with its element. */
export async function violationsOn(
  page: Page,
  { rule }: { readonly rule?: string } = {},
): Promise<readonly string[]> {
  // Every violation is told; of the elements that are good it need not write a list. The other mode
  // is for pages with frames of other sites, and takes half as long again.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (
    rule === undefined ? axe.withTags(TAGS) : axe.withRules(rule)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}
