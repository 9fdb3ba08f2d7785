import lighthouse from 'lighthouse';
import { CATEGORIES, type CategoryVerdict } from './verdict.ts';

/**
 * Has Lighthouse judge a page as on a phone, in a browser that listens on the port. Rejects where it
 * could not load the page.
 */
export async function auditPage(
  address: string,
  port: number,
): Promise<{ readonly version: string; readonly verdict: readonly CategoryVerdict[] }> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (result === undefined) throw new Error(`Lighthouse has nothing to say of ${address}.`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
  const verdict = CATEGORIES.flatMap((id) => {
    const category = lhr.categories[id];
    if (category === undefined) return [];
    const { title, score, auditRefs } = category;
    const audits = auditRefs.flatMap(({ id: audit, weight }) => {
      const found = lhr.audits[audit];
      return found === undefined ? [] : [{ title: found.title, score: found.score, weight }];
    });
    return [{ id, title, score, audits }];
  });
  return { version: lhr.lighthouseVersion, verdict };
}
