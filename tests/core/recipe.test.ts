import { describe, expect, test } from 'vitest';
import { defaultRecipe } from '../../src/core/recipe.ts';
import { parseRecipe } from '../../src/core/recipe/parse-recipe.ts';
import { writeRecipe, type RecipeFile } from '../../src/core/recipe/recipe-file.ts';
import type { Subject } from '../../src/core/sheet.ts';

const subjects: readonly Subject[] = [
  { type: 'edition' },
  { type: 'atlas' },
  { type: 'place', place: 'salt-road' },
  { type: 'layer', layer: 'wards' },
  { type: 'passage', passage: 0 },
  { type: 'view', center: [-70.5, -33.25], zoom: 11.5 },
  { type: 'box', bounds: [170, -20, 190, -10] },
];

function fileOf(subject: Subject): RecipeFile {
  const recipe = { ...defaultRecipe(subject), scale: 25_000, center: [37.1, 36.2] } as const;
  return { program: 'article-atlas', version: '0.1.0', edition: 'abc', dpi: 150, recipe };
}

describe('a recipe', () => {
  test.each(subjects)('of $type comes out of its text as it went in', (subject) => {
    const file = fileOf(subject);
    expect(parseRecipe(writeRecipe(file))).toEqual({ ok: true, value: file });
  });

  test('has the same text in whatever order its members were put together', () => {
    const { recipe, ...rest } = fileOf({ type: 'place', place: 'mill' });
    const turned = Object.fromEntries(Object.entries(recipe).toReversed());
    const other = { recipe: { ...recipe, ...turned }, ...rest };
    const subject = { place: 'mill', type: 'place' } as const;
    const same = writeRecipe({ ...other, recipe: { ...other.recipe, subject } });
    expect(same).toBe(writeRecipe(fileOf({ type: 'place', place: 'mill' })));
  });

  const whole = JSON.parse(writeRecipe(fileOf({ type: 'edition' })));
  const withRecipe = (change: object): string =>
    JSON.stringify({ ...whole, recipe: { ...whole.recipe, ...change } });

  test.each<[string, string]>([
    ['{', 'The recipe is no JSON: '],
    ['[]', 'The recipe\'s "recipe file" must be an object; it is [].'],
    ['{}', 'The recipe\'s "program" is missing.'],
    [
      JSON.stringify({ ...whole, program: 'other' }),
      'The recipe is of the program "other", not of article-atlas.',
    ],
    [JSON.stringify({ ...whole, dpi: 9600 }), '"dpi" must be a number from 72 to 600; it is 9600.'],
    [
      withRecipe({ scale: '1:5000' }),
      '"scale" must be a number from 100 to 500000000; it is "1:5000".',
    ],
    [withRecipe({ theme: 'print-gray' }), 'it is "print-gray". Did you mean "print-grey"?'],
    [withRecipe({ center: [200, 0] }), '"center" must be a number from -180 to 180; it is 200.'],
    [withRecipe({ center: [1] }), '"center" must be a list of 2 numbers; it is [1].'],
    [withRecipe({ paper: { size: 'a4' } }), 'The recipe\'s "orientation" is missing.'],
    [withRecipe({ subject: { type: 'place' } }), 'The recipe\'s "place" is missing.'],
    [withRecipe({ parts: { key: 'yes' } }), '"key" must be true or false; it is "yes".'],
  ])('%j is none, and the reason is a sentence', (text, reason) => {
    const parsed = parseRecipe(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.reason).toContain(reason);
  });
});
