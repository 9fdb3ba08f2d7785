/** What is judged, by Lighthouse's own ids, in the order in which it is told. */
export const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance'] as const;
export type Category = (typeof CATEGORIES)[number];

/** An audit that counts for a category. */
export interface Audit {
  readonly title: string;
  /** From 0 to 1; null where it can't be judged, or tells something only. */
  readonly score: number | null;
  /** How much it counts. */
  readonly weight: number;
}

/** What Lighthouse found in one category. */
export interface CategoryVerdict {
  readonly id: Category;
  readonly title: string;
  /** From 0 to 1; null where an audit broke off. */
  readonly score: number | null;
  readonly audits: readonly Audit[];
}

/** Of 100, in whole points, as Lighthouse shows it. */
export function scoreOf({ score }: CategoryVerdict): string {
  return score === null ? 'not known' : String(Math.round(score * 100));
}

/** The audits that are not met and count, or that fail outright without counting. */
export function failingAudits(
  verdict: readonly CategoryVerdict[],
): readonly { readonly title: string; readonly of: string }[] {
  return verdict.flatMap(({ title: of, audits }) =>
    audits
      .filter(({ score, weight }) => score !== null && (weight > 0 ? score < 1 : score === 0))
      .map(({ title }) => ({ title, of })),
  );
}
