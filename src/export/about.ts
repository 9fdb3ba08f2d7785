import { PROGRAM, writeRecipe, type RecipeFile } from '../core/recipe/recipe-file.ts';
import type { Edition } from '../core/model.ts';
import type { Sheet } from '../core/sheet.ts';
import type { About } from './format.ts';

/** What the files of a recipe's sheets say of themselves. */
export function aboutOf(
  edition: Edition,
  [first, ...rest]: readonly Sheet[],
  file: RecipeFile,
): About {
  const { title, citation, dated } = edition;
  const { labels } = file.recipe;
  const names = rest.length > 0 || first === undefined ? title : first.title;
  return {
    title: names,
    author: `Article Atlas: ${title}`,
    description: `A map of places that are mentioned in “${citation.title}” by ${citation.author}, ${citation.publisher}, ${citation.published}.`,
    language: labels === 'ar' || labels === 'both-ar' ? 'ar' : 'en',
    dated,
    program: `${PROGRAM} ${file.version}`,
    recipe: writeRecipe(file),
  };
}
