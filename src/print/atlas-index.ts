import type { Place } from '../core/model.ts';
import type { Sheet } from '../core/sheet.ts';
import { bare, quiet, wordy } from './atlas-page.ts';
import { creditsOf } from './credits.ts';
import { keyEntry } from './key.ts';
import type { InAtlas } from './one-sheet.ts';
import type { Making } from './plans/plan.ts';

/** Every mentioned place by name, with its paragraphs and its sheet, or why it has none. */
export function buildIndex(
  making: Making,
  places: readonly Place[],
  refused: ReadonlyMap<string, string>,
  atlas: InAtlas,
): Sheet {
  const { words, language } = making;
  const credits = creditsOf(quiet(making), [], making.edition.title, making.edition.address);
  const nameOf = ({ name, nameAr }: Place): string => (language === 'ar' ? (nameAr ?? name) : name);
  const order = new Intl.Collator(language, { ignorePunctuation: true });
  const key = [...places]
    .sort((a, b) => order.compare(nameOf(a), nameOf(b)))
    .flatMap((place) => {
      const sheet = atlas.sheets.get(place.id) ?? null;
      const keyed = { panels: [], isSubject: false, isAside: false, passage: null, sheet };
      const entry = keyEntry(place, quiet(making), keyed);
      const absent = place.unlocated ?? refused.get(place.id) ?? null;
      return entry === null ? [] : { ...entry, absent };
    });
  return {
    ...bare(making, atlas, wordy(making, credits), credits),
    kind: 'index',
    title: words.index,
    titleAr: null,
    subtitle: words.indexDeck,
    panels: [],
    key,
    hasKey: true,
  };
}
