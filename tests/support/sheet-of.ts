import type { Edition } from '../../src/core/model.ts';
import { defaultRecipe } from '../../src/core/recipe.ts';
import type { Recipe, Sheet, Subject } from '../../src/core/sheet.ts';
import { buildSheets } from '../../src/print/sheet.ts';

/** The one sheet of a subject, as nobody chose otherwise but for what is given. */
export function sheetOf(edition: Edition, subject: Subject, choice: Partial<Recipe> = {}): Sheet {
  const [sheet] = buildSheets(edition, { ...defaultRecipe(subject), ...choice });
  if (sheet === undefined) throw new Error('There is no sheet.');
  return sheet;
}
