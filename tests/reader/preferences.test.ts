import { describe, expect, test } from 'vitest';
import { noDevice } from '../../src/reader/device.ts';
import { Choices } from '../../src/reader/preferences.svelte.ts';
import { FIRST, parsePreferences, shelfOf } from '../../src/reader/preferences.ts';

/** What of a storage nobody asks for here. */
const storage = {
  length: 0,
  clear: () => undefined,
  key: () => null,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
};

describe('stored preferences', () => {
  test.each([
    [null],
    [''],
    ['{'],
    ['null'],
    ['7'],
    ['"dark"'],
    ['[]'],
    ['{"theme":"purple","labels":7,"language":"tlh"}'],
    ['{"labels":null}'],
  ])('%j count as never set', (text) => expect(parsePreferences(text)).toEqual(FIRST));

  test('are taken one by one: what is unknown does not spoil the rest', () => {
    expect(parsePreferences('{"theme":"dark","labels":"klingon","more":1}')).toEqual({
      ...FIRST,
      theme: 'dark',
    });
    expect(parsePreferences('{"labels":"ar"}')).toEqual({ ...FIRST, labels: 'ar' });
    expect(parsePreferences('{"language":"ar"}')).toEqual({ ...FIRST, language: 'ar' });
  });
});

describe('the look of the map', () => {
  test.each([
    ['en', 'both', 'both'],
    ['ar', 'both', 'both-ar'],
    ['ar', 'en', 'en'],
    ['ar', 'ar', 'ar'],
    ['en', 'ar', 'ar'],
  ] as const)('on a page in %s with names in %s is %s', (language, labels, drawn) => {
    const choices = new Choices(noDevice);
    choices.set({ language, labels });
    expect(choices.look.labels).toBe(drawn);
    expect(choices.current.labels).toBe(labels);
  });
});

describe('the shelf', () => {
  test('keeps what is written', () => {
    const kept = new Map<string, string>();
    const localStorage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const shelf = shelfOf({ localStorage: { ...storage, ...localStorage } });
    expect(shelf.read()).toBe(null);
    shelf.write('x');
    expect(shelf.read()).toBe('x');
    expect([...kept.keys()]).toEqual(['article-atlas']);
  });

  test('forgets where storage is full, and where the browser blocks it', () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const blocked = {
      get localStorage(): Storage {
        throw new DOMException('blocked', 'SecurityError');
      },
    };
    for (const window of [
      { localStorage: { ...storage, getItem: full, setItem: full } },
      blocked,
    ]) {
      const shelf = shelfOf(window);
      expect(shelf.read()).toBe(null);
      expect(() => shelf.write('x')).not.toThrow();
    }
  });
});
