import { languageOf, sheetWords, type SheetWords } from '../../core/sheet-words/index.ts';
import type { KeyEntry, Sheet } from '../../core/sheet.ts';
import type { Inks } from '../ink.ts';

/** How the words of a sheet are set. */
export interface Setting {
  readonly inks: Inks;
  readonly words: SheetWords;
  /** Whether its lines begin at the right. */
  readonly isRtl: boolean;
}

/** The setting of a sheet in the colours of a theme. */
export function settingOf({ labels }: Sheet, inks: Inks): Setting {
  return { inks, words: sheetWords(labels), isRtl: languageOf(labels) === 'ar' };
}

/** A place's names in the order in which a sheet gives them; the second is null where one is enough. */
export function namesOf(
  { name, nameAr }: Pick<KeyEntry, 'name' | 'nameAr'>,
  labels: Sheet['labels'],
): readonly [first: string, second: string | null] {
  switch (labels) {
    case 'both':
      return [name, nameAr];
    case 'en':
      return [name, null];
    case 'ar':
      return [nameAr ?? name, null];
    case 'both-ar':
      return nameAr === null ? [name, null] : [nameAr, name];
  }
}
