import type { Abbreviation } from '../model.ts';
import type { AbbreviationDraft } from './draft.ts';

/** The abbreviations by their short forms, as an English reader looks them up. */
export function buildAbbreviations(drafts: readonly AbbreviationDraft[]): readonly Abbreviation[] {
  const byShort = new Intl.Collator('en');
  return drafts
    .map(({ short, long, longAr, note, noteAr, sources }) => ({
      short: short.value,
      long,
      longAr,
      note,
      ...(noteAr === null ? {} : { noteAr }),
      sources: sources.map(({ value }) => value),
    }))
    .sort((a, b) => byShort.compare(a.short, b.short) || (a.short < b.short ? -1 : 1));
}
