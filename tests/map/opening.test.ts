import { describe, expect, it } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { openingView } from '../../src/map/opening.ts';

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error('geodata does not compile');
const { edition } = compiled;

describe('the opening view', () => {
  it("is the edition's own where its main frame fits", () => {
    expect(openingView(edition, 1600, 1600)).toBe(edition.view);
  });

  it('shows the main frame whole on a phone', () => {
    const { zoom, center } = openingView(edition, 390, 380);
    const [west, , east] = edition.frames[0]?.bounds ?? [];
    expect(zoom).toBeLessThan(edition.view.zoom);
    const degrees = (390 / (512 * 2 ** zoom)) * 360;
    expect(degrees).toBeCloseTo((east ?? 0) - (west ?? 0));
    expect(center[0]).toBeCloseTo(((west ?? 0) + (east ?? 0)) / 2);
  });

  it("is the edition's own in a box without size", () => {
    expect(openingView(edition, 0, 0)).toBe(edition.view);
  });
});
