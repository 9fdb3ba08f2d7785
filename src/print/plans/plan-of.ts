import type { Recipe } from '../../core/sheet.ts';
import { planOfEdition } from './edition.ts';
import { planOfFrame } from './frame.ts';
import { planOfLayer } from './layer.ts';
import { planOfPassage } from './passage.ts';
import { planOfPlace } from './place.ts';
import type { Making, Plan } from './plan.ts';

/** Every subject but an atlas, which is many sheets. */
export type OneSubject = Exclude<Recipe['subject'], { type: 'atlas' }>;

/** What one sheet is about. Throws a WrongSheet for what the edition does not have. */
export function planOf(making: Making, subject: OneSubject): Plan {
  switch (subject.type) {
    case 'edition':
      return planOfEdition(making);
    case 'place':
      return planOfPlace(making, subject.place);
    case 'layer':
      return planOfLayer(making, subject.layer);
    case 'passage':
      return planOfPassage(making, subject.passage);
    case 'view':
    case 'box':
      return planOfFrame(making, subject);
  }
}
