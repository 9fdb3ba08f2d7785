import { describe, expect, it } from 'vitest';
import { changes } from '../../src/map/shown.ts';
import type { Shown } from '../../src/core/map-handle.ts';

const NOTHING: Shown = {
  ...{ selected: null, hover: null, hidden: new Set() },
  ...{ focus: [], beside: [], numbered: [] },
};
const calm = { selected: false, focus: false, hover: false, beside: false };

describe('what has to change on the map', () => {
  it('is nothing between equal readings', () => {
    const reading = { ...NOTHING, selected: 'a', focus: ['a', 'b'] };
    expect(changes(reading, { ...reading, focus: ['b', 'a'] }).size).toBe(0);
    expect(changes(null, NOTHING).size).toBe(0);
  });

  it('sets every place of the first reading', () => {
    const states = changes(null, { ...NOTHING, selected: 'a', focus: ['a', 'b'], hover: 'c' });
    expect(states.get('a')).toEqual({ ...calm, selected: true, focus: true });
    expect(states.get('b')).toEqual({ ...calm, focus: true });
    expect(states.get('c')).toEqual({ ...calm, hover: true });
  });

  it('calms what is left behind, and touches nothing else', () => {
    const before = { ...NOTHING, selected: 'a', focus: ['b'] };
    const states = changes(before, { ...NOTHING, selected: 'c', focus: ['b'] });
    expect([...states.keys()].sort()).toEqual(['a', 'c']);
    expect(states.get('a')).toEqual(calm);
  });

  it('does not take the places beside the one that is read about for pointed at', () => {
    const states = changes(null, { ...NOTHING, selected: 'a', focus: ['a'], beside: ['b'] });
    expect(states.get('b')).toEqual({ ...calm, beside: true });
    expect(states.get('a')).toEqual({ ...calm, selected: true, focus: true });
  });
});
