import { expect, test } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
const { places, events, abbreviations, sources } = compiled.edition;

/** Every text of the map's own, as it is told in English and in Arabic. */
const texts: readonly (readonly [of: string, english: string, arabic: string | undefined])[] = [
  ...places.map(({ id, note, noteAr }) => [id, note, noteAr] as const),
  ...places.map(({ id, unlocated, unlocatedAr }) => [id, unlocated ?? '', unlocatedAr] as const),
  ...events.map(({ id, note, noteAr }) => [id, note, noteAr] as const),
  ...abbreviations.map(({ short, note, noteAr }) => [short, note, noteAr] as const),
  ...sources.map(({ id, title, titleAr }) => [id, title, titleAr] as const),
];

/** The figures in a text, each once; 2013–14 tells two years. */
function figuresIn(text: string): readonly string[] {
  const whole = text.replace(/\b(\d\d)(\d\d)–(\d\d)\b(?!\d)/g, '$1$2 $1$3');
  return [...new Set(whole.match(/\d[\d.,:/]*\d|\d/g))].sort();
}

test('what the map says in English it says in Arabic too', () => {
  const wanting = texts.filter(([, english, arabic]) => english !== '' && arabic === undefined);
  expect(wanting).toEqual([]);
  expect(texts.filter(([, , arabic]) => arabic !== undefined).length).toBeGreaterThan(200);
});

test('with the same figures', () => {
  for (const [of, english, arabic] of texts) {
    if (arabic === undefined) continue;
    expect(figuresIn(arabic), of).toEqual(figuresIn(english));
  }
});
