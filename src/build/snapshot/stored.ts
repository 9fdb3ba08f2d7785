import { readFile } from 'node:fs/promises';
import { parseRecipe } from '../../core/recipe/parse-recipe.ts';
import type { RecipeFile } from '../../core/recipe/recipe-file.ts';
import { recipeIn } from '../../export/formats.ts';
import { reasonOf } from './reason.ts';
import { shown } from './shown.ts';
import { WrongRequest } from './wrong-request.ts';

/** The recipe in a sheet's file, or in a file of its own. Rejects with a WrongRequest. */
export async function storedRecipe(path: string): Promise<RecipeFile> {
  const file = await readFile(path).catch((error: unknown) => {
    throw new WrongRequest(`The recipe ${shown(path)} can't be read: ${reasonOf(error)}.`);
  });
  const text = await recipeIn(file).catch((error: unknown) => {
    throw new WrongRequest(`${shown(path)} is broken: ${reasonOf(error)}`);
  });
  if (text === null) {
    throw new WrongRequest(
      `${shown(path)} carries no recipe. Name a sheet that this program has written.`,
    );
  }
  const parsed = parseRecipe(text ?? new TextDecoder().decode(file));
  if (parsed.ok) return parsed.value;
  throw new WrongRequest(`${shown(path)} is no recipe. ${parsed.reason}`);
}

/** Why a sheet made again may differ from the one that has the recipe; empty where nothing does. */
export function differences(
  stored: RecipeFile,
  { version, edition }: Pick<RecipeFile, 'version' | 'edition'>,
): readonly string[] {
  const isEdited = stored.edition !== edition;
  const isOther = stored.version !== version;
  return [
    ...(isEdited
      ? [
          'The earlier sheet was drawn from other files: the edition was edited since, or it is another one, which --edition DIRECTORY names. The sheet may differ.',
        ]
      : []),
    ...(isOther
      ? [
          `The recipe is of version ${stored.version}, this is ${version}: the sheet may differ from the earlier one.`,
        ]
      : []),
  ];
}
