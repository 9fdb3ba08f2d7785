import type { Edition } from '../core/model.ts';
import { languageOf, sheetWords } from '../core/sheet-words/index.ts';
import type { Recipe, Sheet } from '../core/sheet.ts';
import { buildAtlas } from './atlas.ts';
import { buildOne } from './one-sheet.ts';
import type { Making } from './plans/plan.ts';

/**
 * The sheets of a recipe: one, or many for an atlas: which maps, which places in the key with which
 * quotations, whom to credit, and where all of it stands. Throws a WrongSheet with the reason, for
 * people, where a recipe can't be followed: an unknown name, a paper without room, a scale that can't
 * hold what the sheet is about, a map over the poles.
 */
export function buildSheets(edition: Edition, recipe: Recipe): readonly Sheet[] {
  const { subject, labels } = recipe;
  const making: Making = {
    edition,
    recipe,
    language: languageOf(labels),
    words: sheetWords(labels),
  };
  return subject.type === 'atlas' ? buildAtlas(making) : [buildOne(making, subject)];
}
