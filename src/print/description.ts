import { scaleWords } from '../core/scale-bar.ts';
import type { Place } from '../core/model.ts';
import type { KeyEntry } from '../core/sheet.ts';
import type { Making } from './plans/plan.ts';

/** What a sheet's maps show, in sentences: the numbered places, what lies round, the scale. */
export function descriptionOf(
  { language, words }: Making,
  title: string,
  key: readonly KeyEntry[],
  selected: Place | null,
  scale: number | null,
): string {
  const nameOf = ({ name, nameAr }: Pick<Place, 'name' | 'nameAr'>): string =>
    language === 'ar' ? (nameAr ?? name) : name;
  const shown = key.filter(({ absent }) => absent === null);
  const told = new Set(shown.map(({ name }) => name));
  const around = (selected?.scene ?? []).filter(({ name }) => !told.has(name));
  const comma = language === 'ar' ? '، ' : ', ';
  return words.describe(
    title,
    shown.map((entry) => `${entry.number} ${nameOf(entry)}`).join(comma),
    around.map(nameOf).join(comma),
    scale === null ? '' : scaleWords(scale),
  );
}
