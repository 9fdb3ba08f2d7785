import { describe, expect, it } from 'vitest';
import { ranked } from '../../src/map/pick.ts';
import type { Hit } from '../../src/map/pick.ts';

function hit(place: string, more: Partial<Hit> = {}): Hit {
  return { place, dimension: 2, mentioned: true, size: 1, ...more };
}

const pick = (hits: readonly Hit[]) => ranked(hits)[0] ?? null;

describe('what a click means', () => {
  it('is nothing on empty ground', () => {
    expect(pick([])).toBeNull();
  });

  it('is the dot before the line before the area', () => {
    const line = hit('line', { dimension: 1 });
    expect(pick([hit('area'), line])).toBe('line');
    expect(pick([hit('area'), line, hit('dot', { dimension: 0, mentioned: false })])).toBe('dot');
  });

  it('is what the article mentions before context', () => {
    expect(pick([hit('context', { mentioned: false, size: 0.1 }), hit('mentioned')])).toBe(
      'mentioned',
    );
  });

  it('is the smaller of two areas', () => {
    expect(pick([hit('city', { size: 9 }), hit('quarter', { size: 2 })])).toBe('quarter');
  });

  it('is the topmost of equals', () => {
    expect(pick([hit('upper'), hit('lower')])).toBe('upper');
  });

  it('leaves the others to choose from, each once, from small to large', () => {
    const hits = [
      hit('city', { size: 9 }),
      hit('road', { dimension: 1 }),
      hit('quarter'),
      hit('city'),
    ];
    expect(ranked(hits)).toEqual(['road', 'quarter', 'city']);
  });
});
