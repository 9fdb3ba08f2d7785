import { describe, expect, test } from 'vitest';
import { noteParts } from '../../src/reader/note-parts.ts';

describe('a note round the excerpts', () => {
  test('has its first sentence above, the rest below', () => {
    expect(noteParts('A hill, 1.2 km off. Held by both.')).toEqual({
      first: 'A hill, 1.2 km off.',
      rest: 'Held by both.',
    });
    expect(noteParts('A hill.')).toEqual({ first: 'A hill.', rest: '' });
    expect(noteParts('')).toEqual({ first: '', rest: '' });
  });

  test('has a long sentence broken off above, at a clause, and whole below', () => {
    const clause = 'A road between two roundabouts of the town';
    const note = `${clause}, the last one ${'that anybody could use '.repeat(6)}then. More.`;
    expect(noteParts(note)).toEqual({ first: `${clause} …`, rest: note });
    const plain = `${'word '.repeat(60)}end.`;
    expect(noteParts(plain).first.length).toBeLessThanOrEqual(140);
    expect(noteParts(plain).rest).toBe(plain);
  });
});
