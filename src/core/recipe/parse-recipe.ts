import { attempt, type Outcome } from '../attempt.ts';
import type { LabelLanguages } from '../preferences.ts';
import type { Recipe } from '../sheet.ts';
import { DPI, MARGINS, ORIENTATIONS, PARTS, QUOTES, SCALES, SIZES, THEMES } from './limits.ts';
import { PROGRAM, type RecipeFile } from './recipe-file.ts';
import { subject } from './subject.ts';
import { lngLat } from './positions.ts';
import { flag, member, members, nullable, number, text, word, WrongRecipe } from './values.ts';

const LABELS = ['both', 'both-ar', 'en', 'ar'] as const satisfies readonly LabelLanguages[];

/** A recipe's text, as `writeRecipe` writes it. Where it is none, the reason is a sentence. */
export function parseRecipe(written: string): Outcome<RecipeFile> {
  const json = attempt((): unknown => JSON.parse(written));
  if (!json.ok) return { ok: false, reason: `The recipe is no JSON: ${json.reason}.` };
  return attempt(() => fileOf(json.value));
}

function fileOf(value: unknown): RecipeFile {
  const file = members(value, 'recipe file');
  const program = member(file, 'program', text);
  if (program !== PROGRAM) {
    throw new WrongRecipe(`The recipe is of the program "${program}", not of ${PROGRAM}.`);
  }
  return {
    program: PROGRAM,
    version: member(file, 'version', text),
    edition: member(file, 'edition', text),
    dpi: file.has('dpi') ? member(file, 'dpi', nullable(number(...DPI))) : null,
    recipe: member(file, 'recipe', recipe),
  };
}

function recipe(value: unknown, name: string): Recipe {
  const of = members(value, name);
  return {
    subject: member(of, 'subject', subject),
    paper: member(of, 'paper', paper),
    scale: member(of, 'scale', nullable(number(...SCALES))),
    center: member(of, 'center', nullable(lngLat)),
    theme: member(of, 'theme', word(THEMES)),
    labels: member(of, 'labels', word(LABELS)),
    quotes: member(of, 'quotes', word(QUOTES)),
    parts: member(of, 'parts', parts),
  };
}

function paper(value: unknown, name: string): Recipe['paper'] {
  const of = members(value, name);
  return {
    size: member(of, 'size', word(SIZES)),
    orientation: member(of, 'orientation', word(ORIENTATIONS)),
    margin: member(of, 'margin', number(...MARGINS)),
  };
}

function parts(value: unknown, name: string): Recipe['parts'] {
  const of = members(value, name);
  const [key, legend, locator, qr] = PARTS;
  return {
    key: member(of, key, flag),
    legend: member(of, legend, flag),
    locator: member(of, locator, flag),
    qr: member(of, qr, flag),
  };
}
