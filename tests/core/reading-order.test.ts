import { describe, expect, it } from 'vitest';
import {
  mentionAt,
  mentionsInOrder,
  nextMention,
  nextMentionFrom,
  positionOf,
} from '../../src/core/reading-order.ts';
import { compileGood } from './good-edition.ts';

const { edition } = compileGood();
const ORDER = 'p0m1 p0m2 p1m1 p1m2 p1m3 p1m4 p2m1 p2m2 p2m3 p2m4 p2m5'.split(' ');

describe('in reading order', () => {
  it('stand the mentions of all places, the headline’s first', () => {
    expect(mentionsInOrder(edition).map(({ id }) => id)).toEqual(ORDER);
  });

  it('go next and back from end to end, and no further', () => {
    const walk = (by: 1 | -1): string[] => {
      const ids: string[] = [];
      let at = nextMention(edition, null, by);
      for (; at; at = nextMention(edition, at.id, by)) ids.push(at.id);
      return ids;
    };
    expect(walk(1)).toEqual(ORDER);
    expect(walk(-1)).toEqual(ORDER.toReversed());
  });

  it('go next and back to mentions of one place, also from another’s', () => {
    expect(nextMention(edition, 'p0m1', 1, 'salt-road')?.id).toBe('p1m1');
    expect(nextMention(edition, 'p1m2', 1, 'salt-road')?.id).toBe('p1m4');
    expect(nextMention(edition, 'p1m2', -1, 'salt-road')?.id).toBe('p1m1');
    expect(nextMention(edition, 'p1m4', 1, 'salt-road')).toBeNull();
    expect(nextMention(edition, 'p0m1', -1, 'salt-road')).toBeNull();
    expect(nextMention(edition, null, -1, 'salt-road')?.id).toBe('p1m4');
  });

  it('begin at an end from a mention that does not exist, and end for a place that is none', () => {
    expect(nextMention(edition, 'p9m9', 1)?.id).toBe('p0m1');
    expect(nextMention(edition, 'p9m9', -1)?.id).toBe('p2m5');
    expect(nextMention(edition, null, 1, 'mill')).toBeNull();
    expect(nextMention(edition, null, 1, 'atlantis')).toBeNull();
  });

  it('go on from a passage', () => {
    expect(nextMentionFrom(edition, 1, 1)?.id).toBe('p1m1');
    expect(nextMentionFrom(edition, 1, -1)?.id).toBe('p0m2');
    expect(nextMentionFrom(edition, 1, 1, 'north-ward')?.id).toBe('p2m1');
    expect(nextMentionFrom(edition, 0, -1)).toBeNull();
    expect(nextMentionFrom(edition, 3, 1)).toBeNull();
  });

  it('have a number, of all or of their place’s', () => {
    expect(positionOf(edition, 'p1m4')).toEqual({ at: 6, of: 11 });
    expect(positionOf(edition, 'p1m4', 'salt-road')).toEqual({ at: 3, of: 3 });
    expect(positionOf(edition, 'p1m4', 'harbour')).toBeNull();
    expect(positionOf(edition, 'p9m9')).toBeNull();
  });
});

it('a mention is found by any offset in its words', () => {
  for (const { id, passage, start, end } of mentionsInOrder(edition)) {
    expect(mentionAt(edition, passage, start)?.id).toBe(id);
    expect(mentionAt(edition, passage, end - 1)?.id).toBe(id);
    expect(mentionAt(edition, passage, end)).toBeNull();
  }
  expect(mentionAt(edition, 7, 0)).toBeNull();
});
