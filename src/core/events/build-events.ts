import type { Event } from '../model.ts';
import type { EventDraft } from './draft.ts';

/** The events by start, those of one day by id; a month comes before its days. */
export function buildEvents(drafts: readonly EventDraft[]): readonly Event[] {
  const keyOf = ({ start, id }: Event): string => `${start} ${id}`;
  return drafts.map(eventOf).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function eventOf(draft: EventDraft): Event {
  const passages = new Set(draft.passages.map(({ value }) => value));
  return {
    id: draft.id.value,
    title: draft.title,
    titleAr: draft.titleAr,
    start: draft.start,
    end: draft.end?.value ?? null,
    place: draft.place?.value ?? null,
    passages: [...passages].sort((a, b) => a - b),
    certainty: draft.certainty,
    sources: draft.sources.map(({ value }) => value),
    note: draft.note,
    ...(draft.noteAr === null ? {} : { noteAr: draft.noteAr }),
  };
}
