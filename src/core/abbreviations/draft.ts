import type { Declared } from '../manifest/manifest.ts';

/** An abbreviation as abbreviations.json gives it, before the article and the sources are asked. */
export interface AbbreviationDraft {
  readonly short: Declared<string>;
  readonly long: string;
  readonly longAr: string | null;
  readonly note: string;
  readonly noteAr: string | null;
  readonly sources: readonly Declared<string>[];
}
