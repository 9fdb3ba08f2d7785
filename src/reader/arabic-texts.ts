import type { Edition } from '../core/model.ts';

/** Texts by the id of what they are on. */
type Texts = Readonly<Record<string, string>>;

/** What an edition says in Arabic besides its names and titles: fetched when the page speaks it. */
export interface ArabicTexts {
  /** On places. */
  readonly notes: Texts;
  /** Why places are not on the map. */
  readonly reasons: Texts;
  /** Notes on events. */
  readonly events: Texts;
  /** Notes on abbreviations, by their short forms. */
  readonly abbreviations: Texts;
  /** Of sources. */
  readonly titles: Texts;
  readonly licences: Texts;
}

/** An edition's Arabic texts; what it gives only in English is wanting. */
export function arabicTextsOf(edition: Edition): ArabicTexts {
  const { places, events, abbreviations, sources } = edition;
  return {
    notes: given(places, ({ id, noteAr }) => [id, noteAr]),
    reasons: given(places, ({ id, unlocatedAr }) => [id, unlocatedAr]),
    events: given(events, ({ id, noteAr }) => [id, noteAr]),
    abbreviations: given(abbreviations, ({ short, noteAr }) => [short, noteAr]),
    titles: given(sources, ({ id, titleAr }) => [id, titleAr]),
    licences: given(sources, ({ id, licenceAr }) => [id, licenceAr]),
  };
}

function given<T>(
  items: readonly T[],
  entryOf: (item: T) => readonly [id: string, text: string | undefined],
): Texts {
  return Object.fromEntries(
    items.map(entryOf).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]])),
  );
}

/** An edition without them, as those need it who read English. */
export function withoutArabicTexts(edition: Edition): Edition {
  return {
    ...edition,
    places: edition.places.map(({ noteAr: _note, unlocatedAr: _reason, ...place }) => place),
    events: edition.events.map(({ noteAr: _note, ...event }) => event),
    abbreviations: edition.abbreviations.map(({ noteAr: _note, ...each }) => each),
    sources: edition.sources.map(({ titleAr: _title, licenceAr: _licence, ...source }) => source),
  };
}
