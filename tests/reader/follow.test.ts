import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/core/model.ts';
import { alongLine, alongList } from '../../src/reader/arrows.ts';
import { passageAt, readingLine } from '../../src/reader/follow.ts';
import { surroundingsOf } from '../../src/reader/whole-paragraph.ts';
import { mentionsOf } from './place.ts';

describe('the reading line', () => {
  test('lies in the upper third of what can be seen of the text', () => {
    expect(readingLine(900, 0)).toBe(300);
    expect(readingLine(844, 424)).toBe(564);
  });

  test('stays in the window where nothing of the text can be seen', () => {
    expect(readingLine(300, 320)).toBe(320);
  });
});

describe('the passage that is being read', () => {
  const standings = [
    { passage: 4, top: -200, bottom: 90 },
    { passage: 5, top: 110, bottom: 500 },
    { passage: 6, top: 520, bottom: 800 },
  ];

  test.each([
    [300, 5],
    [0, 4],
    [700, 6],
    [97, 4],
    [104, 5],
    [2000, 6],
  ])('is at the line of %d px, or nearest to it', (line, passage) => {
    expect(passageAt(line, standings)).toBe(passage);
  });

  test('between two that are equally near it is the first', () => {
    expect(passageAt(510, standings)).toBe(5);
  });

  test('is none where there is none', () => expect(passageAt(300, [])).toBeNull());
});

describe('arrow keys', () => {
  const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

  test('lead along a line as its script runs', () => {
    expect(alongLine({ ...plain, key: 'ArrowRight' }, 'ltr')).toBe(1);
    expect(alongLine({ ...plain, key: 'ArrowLeft' }, 'ltr')).toBe(-1);
    expect(alongLine({ ...plain, key: 'ArrowRight' }, 'rtl')).toBe(-1);
    expect(alongLine({ ...plain, key: 'ArrowLeft' }, 'rtl')).toBe(1);
    expect(alongLine({ ...plain, key: 'ArrowDown' }, 'ltr')).toBeNull();
  });

  test('lead down a list', () => {
    expect(alongList({ ...plain, key: 'ArrowDown' })).toBe(1);
    expect(alongList({ ...plain, key: 'ArrowUp' })).toBe(-1);
    expect(alongList({ ...plain, key: 'n' })).toBeNull();
  });

  test('are the browser’s with another key', () => {
    expect(alongLine({ ...plain, key: 'ArrowLeft', altKey: true }, 'ltr')).toBeNull();
    expect(alongList({ ...plain, key: 'ArrowDown', shiftKey: true })).toBeNull();
  });
});

describe('what stands round a sentence', () => {
  const text = (words: string) => [{ type: 'text', text: words }] as const;
  const passage: Passage = { n: 3, runs: text('It fell. They met. It fell. They left.') };
  const [mention] = mentionsOf([3, 'named', 'It']);
  const excerptOf = (sentence: string) => ({
    ...{ passage: 3, mentions: [mention?.id ?? ''], runs: text(sentence) },
  });
  const from = (start: number) => ({
    mentions: mention === undefined ? [] : [{ ...mention, start, end: start + 2 }],
  });

  test('is the rest of its paragraph', () => {
    expect(surroundingsOf(passage, from(9), excerptOf('They met.'))).toEqual({
      before: 'It fell. ',
      after: ' It fell. They left.',
    });
  });

  test('is told by the mention where the same sentence stands twice', () => {
    const sentence = excerptOf('It fell.');
    expect(surroundingsOf(passage, from(0), sentence)?.before).toBe('');
    expect(surroundingsOf(passage, from(19), sentence)?.before).toBe('It fell. They met. ');
  });

  test('is nothing where the sentence is the paragraph, or not of it', () => {
    const whole = excerptOf('It fell. They met. It fell. They left.');
    expect(surroundingsOf(passage, from(0), whole)).toBeNull();
    expect(surroundingsOf(passage, from(0), excerptOf('Never said.'))).toBeNull();
  });
});
