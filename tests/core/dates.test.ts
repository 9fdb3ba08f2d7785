import { describe, expect, test } from 'vitest';
import { dateWords } from '../../src/core/dates.ts';

describe('dates', () => {
  test.each([
    ['2016-09-26', '26 September 2016'],
    ['2016-09-06', '6 September 2016'],
    ['2016-09', 'September 2016'],
    ['2016', '2016'],
    ['about 2016', 'about 2016'],
    ['2016-13-01', '2016-13-01'],
    ['', ''],
  ])('%j is read as %j', (iso, words) => expect(dateWords(iso)).toBe(words));
});
