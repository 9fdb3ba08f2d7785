import { describe, expect, it } from 'vitest';
import { closest, standBack } from '../../src/map/closest.ts';
import { drawn, placeOf } from '../cartography/made-up.ts';
import type { Place } from '../../src/core/model.ts';
import type { Sketch } from '../cartography/made-up.ts';

function place(more: Partial<Sketch>) {
  const geometry = { type: 'Point', coordinates: [10, 40] } as const;
  return placeOf(
    drawn({ id: 'a', geometry: { ...geometry, coordinates: [10, 40] }, ...more }, 1),
    [10, 40],
  );
}

const grounds = (...places: readonly Place[]) => ({ places, region: [0, 30, 20, 50] as const });

describe('how close framing goes', () => {
  it('is a few streets for a box', () => {
    expect(closest([10, 40, 10.001, 40.001], grounds())).toBe(14);
  });

  it('is the streets for a site that is known well', () => {
    expect(closest([10, 40, 10, 40], grounds(place({ precision: 50 })))).toBe(14);
  });

  it('stays farther off where the position is vague', () => {
    const zoom = closest([10, 40, 10, 40], grounds(place({ precision: 30_000, kind: 'region' })));
    expect(zoom).toBeGreaterThan(5);
    expect(zoom).toBeLessThan(9);
  });

  it('shows a country among its neighbours, whatever the precision of its point', () => {
    expect(closest([10, 40, 10, 40], grounds(place({ precision: 50, kind: 'country' })))).toBe(5);
  });

  it('shows a far country with half its continent, and a far region with its coasts', () => {
    const far = { region: [20, 30, 40, 50] } as const;
    const framed = (more: Partial<Sketch>) =>
      closest([10, 40, 10, 40], { ...grounds(place({ precision: 50, ...more })), ...far });
    expect(framed({ kind: 'country' })).toBe(3);
    expect(framed({ kind: 'region' })).toBe(5);
  });

  it('shows a country whose box is known by that box, however small, among its neighbours', () => {
    const small = { ...place({ kind: 'country' }), extent: [9, 39, 11, 41] as const };
    expect(closest([9, 39, 11, 41], grounds(small))).toBe(6.5);
  });

  it('stays far off where only the base map is drawn', () => {
    const site = grounds(place({ precision: 50, kind: 'site' }));
    expect(closest([10, 40, 10, 40], { ...site, region: [20, 30, 40, 50] })).toBe(7);
  });

  it('shows a city with its surroundings', () => {
    expect(closest([10, 40, 10, 40], grounds(place({ precision: 50, kind: 'city' })))).toBe(12);
  });
});

describe('how far framing stands back', () => {
  it('is a level for an area without edges, which only its surroundings can place', () => {
    const area = place({ kind: 'area' });
    expect(standBack([10, 40, 10, 40], grounds(area))).toBe(1);
    const large = { ...place({ kind: 'area' }), extent: [10, 40, 12, 41] as const };
    expect(standBack([10, 40, 12, 41], grounds(large))).toBe(0);
  });

  it('is nothing for all else', () => {
    expect(standBack([10, 40, 10, 40], grounds(place({ kind: 'site' })))).toBe(0);
    expect(standBack([1, 2, 3, 4], grounds())).toBe(0);
  });
});
