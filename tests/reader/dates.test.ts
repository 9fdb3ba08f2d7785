import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/core/model.ts';
import { rangeWords } from '../../src/reader/date-range.ts';
import { ar } from '../../src/reader/strings/ar.ts';
import { en } from '../../src/reader/strings/en.ts';
import { inOrderOfTelling, tellingOf } from '../../src/reader/telling.ts';

describe('a time is told once', () => {
  test.for([
    ['2016-09-17', '2016-09-17', '17\u00a0September 2016'],
    ['2016-09-04', '2016-09-09', '4 to 9\u00a0September 2016'],
    ['2016-04-01', '2016-06-18', '1\u00a0April to 18\u00a0June 2016'],
    ['2015-12-06', '2016-02-27', '6\u00a0December 2015 to 27\u00a0February 2016'],
    ['2016-04', '2016-06', 'April to June 2016'],
    ['2016', '2016-06', '2016 to June 2016'],
    ['2016-06', '2016-06-18', 'June 2016 to 18\u00a0June 2016'],
    ['2015', '2016', '2015 to 2016'],
    ['2016-09-22', null, 'From 22\u00a0September 2016'],
  ] as const)('%s to %s', ([start, end, words]) => {
    expect(rangeWords(en, { start, end })).toBe(words);
  });

  test('in Arabic too', () => {
    expect(rangeWords(ar, { start: '2016-09-04', end: '2016-09-09' })).toBe(
      'من 4 إلى 9\u00a0أيلول 2016',
    );
  });
});

function event(id: string, start: string, ...passages: readonly number[]): Event {
  return {
    ...{ id, start, passages, end: null, title: id, titleAr: null, place: null },
    ...{ certainty: 'certain', sources: [], note: '' },
  };
}

describe('the order of events and that of the telling', () => {
  const telling = tellingOf([
    event('late but first', '2016-09-12', 0, 3),
    event('early', '2015-12', 3),
    event('told twice', '2016-07-31', 1, 5),
    event('told once', '2016-09-04', 1),
    event('with the early one', '2016', 3),
  ]);

  test('are both ranks of each event, which may share one in the telling', () => {
    expect(telling.map(({ event: { id }, happened, told }) => [id, happened, told])).toEqual([
      ['early', 1, 4],
      ['with the early one', 2, 4],
      ['told twice', 3, 2],
      ['told once', 4, 3],
      ['late but first', 5, 1],
    ]);
  });

  test('are listed in either', () => {
    expect(inOrderOfTelling(telling).map(({ event: { id } }) => id)).toEqual([
      'late but first',
      'told twice',
      'told once',
      'early',
      'with the early one',
    ]);
  });
});
