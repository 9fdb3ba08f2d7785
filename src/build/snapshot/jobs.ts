import { join } from 'node:path';
import { didYouMean } from '../../core/near-names.ts';
import type { Edition } from '../../core/model.ts';
import { fileNameOf } from '../../core/recipe/file-name.ts';
import type { Subject } from '../../core/sheet.ts';
import { shown } from './shown.ts';
import type { Subjects } from './subjects.ts';
import { WrongRequest } from './wrong-request.ts';

/** Each subject by itself; each: the places that the article mentions, in its order. */
export function listed(subjects: Subjects, { places }: Edition): readonly Subject[] {
  if (subjects !== 'each') return subjects;
  const mentioned = places.filter(({ number }) => number !== null);
  return mentioned.map(({ id }) => ({ type: 'place', place: id }));
}

/** Throws a WrongRequest with near names for what the edition does not have. */
export function checkSubject(subject: Subject, { places, layers, passages }: Edition): void {
  const all = 'All names: npm run snapshot -- --list';
  if (subject.type === 'place' || subject.type === 'layer') {
    const wanted = subject.type === 'place' ? subject.place : subject.layer;
    const ids = (subject.type === 'place' ? places : layers).map(({ id }) => id);
    if (ids.includes(wanted)) return;
    const near = didYouMean(wanted, ids);
    throw new WrongRequest(`There is no ${subject.type} ${shown(wanted)}.${near} ${all}`);
  }
  if (subject.type === 'passage' && subject.passage > passages.length) {
    throw new WrongRequest(
      `There is no paragraph ${subject.passage}: the article has ${passages.length}, and its headline is 0. ${all}`,
    );
  }
}

/** Where a subject's sheet is written in a directory. */
export function pathIn(directory: string, subject: Subject, ending: string): string {
  return join(directory, `${fileNameOf(subject)}.${ending}`);
}
