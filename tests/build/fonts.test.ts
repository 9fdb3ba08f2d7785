import { readFileSync } from 'node:fs';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { charactersIn } from '../../src/build/fonts/characters.ts';
import { packageFile, SMALL_FONTS, smallFonts } from '../../src/build/fonts/small.ts';
import * as ranges from '../../src/map/font-ranges.ts';

const css = readFileSync('src/reader/fonts.css', 'utf8');
const small = SMALL_FONTS.map(({ name }) => name);
const charactersOf = (path: string): ReadonlySet<number> => new Set(openSync(path).characterSet);

/** The files that the page's stylesheet declares, each with its ranges. */
const declared = css
  .split('@font-face')
  .slice(1)
  .map((rule) => {
    const [, file = ''] = /url\('(?:[^']*\/)?([^'/]+)'\)/.exec(rule) ?? [];
    const [, list = ''] = /unicode-range:([^;]*);/.exec(rule) ?? [];
    return { file, ranges: list.split(',').map((range) => range.trim()) };
  });

describe('the small fonts', () => {
  it('are what their script makes, to the byte: `npx tsx src/build/fonts.ts`', async () => {
    const made = await smallFonts();
    expect(made.map(([name]) => name)).toEqual(small);
    for (const [name, bytes] of made) {
      expect(bytes.equals(readFileSync(`static/fonts/${name}`)), name).toBe(true);
    }
  });

  it('are small: all five together no more than 60,000 bytes', () => {
    const sizes = small.map((name) => readFileSync(`static/fonts/${name}`).length);
    expect(sizes).toHaveLength(5);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);
  });

  it.each(SMALL_FONTS)(
    '$name has every character of its ranges that the whole font has',
    (font) => {
      const [kept, whole] = [charactersOf(`static/fonts/${font.name}`), packageFile(font.from)];
      const known = charactersOf(whole);
      const lost = [...charactersIn(font.ranges)].filter((character) => {
        const code = character.codePointAt(0) ?? 0;
        return known.has(code) && !kept.has(code);
      });
      expect(lost).toEqual([]);
    },
  );

  it.each(['400', '600'])('have Arabic at %s for the page and, joined, for the map', (weight) => {
    const kept = charactersOf(`static/fonts/noto-sans-arabic-${weight}.woff2`);
    const has = (text: string): boolean =>
      [...text].every((letter) => kept.has(letter.codePointAt(0) ?? 0));
    expect(has('دير الزورطريق الكاستيلوحَلَبُ؟'.replaceAll(' ', ''))).toBe(true);
    // Unassigned are U+FE75 only; and from U+FEF5 stand the ligatures of lam and alif.
    expect(has(charactersIn(['U+FE70-FE74', 'U+FE76-FEFC']))).toBe(true);
  });
});

describe('the ranges of characters', () => {
  const all = Object.entries(ranges).map(([name, list]) => ({
    name,
    characters: [...charactersIn(list)],
  }));

  it('never overlap', () => {
    const seen = new Map<string, string>();
    for (const { name, characters } of all) {
      for (const character of characters) {
        expect(seen.get(character), `${character} in ${name}`).toBeUndefined();
        seen.set(character, name);
      }
    }
  });

  it('are the same in the stylesheet', () => {
    expect(declared).toHaveLength(14);
    for (const { file, ranges: found } of declared) {
      const extended = file.includes('latin-ext') || file.includes('arabic-arabic');
      const script = file.includes('arabic') ? 'ARABIC' : 'LATIN';
      expect(found, file).toEqual(extended ? ranges[`${script}_EXTENDED`] : ranges[script]);
    }
  });

  it('leave the letters of no language to chance: what is rare comes from the whole fonts', () => {
    const of = (text: string): (string | undefined)[] =>
      [...text].map((letter) => all.find(({ characters }) => characters.includes(letter))?.name);
    expect(new Set(of('aZé’–'))).toEqual(new Set(['LATIN']));
    expect(new Set(of('āḥṣşğİł'))).toEqual(new Set(['LATIN_EXTENDED']));
    expect(new Set(of('حلبَﺣ'))).toEqual(new Set(['ARABIC']));
    expect(new Set(of('گچپێ'))).toEqual(new Set(['ARABIC_EXTENDED']));
  });

  it('are refused where they are written wrongly', () => {
    expect(() => charactersIn(['0621-064A'])).toThrow('"0621-064A" is no range of characters');
  });
});
