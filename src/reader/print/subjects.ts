import type { Edition, Place } from '../../core/model.ts';
import type { Subject } from '../../core/sheet.ts';
import { formatView, parseView, type View } from '../../core/view.ts';

/** What a sheet of the edition can be about, beside the view on screen. */
export interface Subjects {
  /** Those that have to do with what is selected, the nearest first. */
  readonly here: readonly Subject[];
  /** Those that a map can show: the mentioned ones, and the selected one. */
  readonly places: readonly Place[];
  readonly layers: Edition['layers'];
  /** The paragraphs that mention places; 0 is the headline. */
  readonly passages: readonly number[];
}

/** What the reader is at. */
interface Read {
  /** The selected one, also through a mention. */
  readonly place: Place | null;
  readonly passage: number | null;
}

/** What there is to choose from. */
export function subjectsOf(edition: Edition, { place, passage }: Read): Subjects {
  const { places, layers, headline, passages } = edition;
  const told = [headline, ...passages]
    .filter(({ runs }) => runs.some(({ type }) => type === 'mention'))
    .map(({ n }) => n);
  const mentioned = places.filter(({ number, anchor }) => number !== null && anchor !== null);
  const ofPlace: readonly Subject[] =
    place === null || place.anchor === null
      ? []
      : [
          { type: 'place', place: place.id },
          { type: 'layer', layer: place.layer },
        ];
  const ofPassage: readonly Subject[] =
    passage === null || !told.includes(passage) ? [] : [{ type: 'passage', passage }];
  return {
    here: [...ofPlace, ...ofPassage],
    places:
      place === null || place.anchor === null || mentioned.some(({ id }) => id === place.id)
        ? mentioned
        : [...mentioned, place],
    layers,
    passages: told,
  };
}

/** A subject as the value of a choice: `place:castello-road`. */
export function valueOf(subject: Subject): string {
  switch (subject.type) {
    case 'place':
      return `place:${subject.place}`;
    case 'layer':
      return `layer:${subject.layer}`;
    case 'passage':
      return `passage:${subject.passage}`;
    default:
      return subject.type;
  }
}

/** The subject that a choice's value stands for. @param view the map's on screen */
export function subjectIn(value: string, view: View | null): Subject {
  const [type, ...rest] = value.split(':');
  const name = rest.join(':');
  if (type === 'place') return { type, place: name };
  if (type === 'layer') return { type, layer: name };
  if (type === 'passage') return { type, passage: Number(name) };
  if (type === 'atlas') return { type };
  // As an address has it: short, and not beyond 180 degrees where the map was turned round the world.
  const shown = view === null ? null : parseView(formatView(view));
  if (type === 'view' && shown !== null) return { type, ...shown };
  return { type: 'edition' };
}
