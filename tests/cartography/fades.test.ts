import { describe, expect, it } from 'vitest';
import { hatchesIn } from '../../src/cartography/hatch.ts';
import { themes } from '../../src/cartography/theme.ts';
import { FEATHER_STEPS } from '../../src/core/edgeless.ts';
import { layerOf, styleOf } from './made-up-styles.ts';
import { valueOf } from './evaluate.ts';

const style = styleOf();
const steps = Array.from({ length: FEATHER_STEPS }, (_, index) => index + 1);

/** What the outlines up to a step cover together. */
function covered(id: string, upTo: number, more: Record<string, unknown> = {}): number {
  const open = steps.slice(0, upTo).reduce((rest, step) => {
    const properties = { step, mentioned: true, certainty: 'certain', ...more };
    return (
      rest * (1 - Number(valueOf(layerOf(style, id), 'fill-opacity', { zoom: 12, properties })))
    );
  }, 1);
  return 1 - open;
}

describe('the tint of an area without edges', () => {
  it('grows in even steps from the rim to the middle, where it is whole', () => {
    for (const step of steps) {
      expect(covered('quarters-vague', step)).toBeCloseTo(step / FEATHER_STEPS, 6);
    }
  });

  it('does not darken where two overlap: the layer is made paler as one picture', () => {
    expect(covered('quarters-vague', FEATHER_STEPS)).toBeCloseTo(1, 6);
    const paler = valueOf(layerOf(style, 'quarters-vague'), 'fill-layer-opacity', { zoom: 12 });
    expect(paler).toBe(themes.light.tint);
  });

  it('is half as strong where the position is uncertain, and less on a front line', () => {
    const whole = (more: Record<string, unknown>) => covered('quarters-vague', FEATHER_STEPS, more);
    expect(whole({ certainty: 'uncertain' })).toBeCloseTo(0.5, 6);
    expect(whole({ mixed: true })).toBeLessThan(0.5);
  });

  it('has no outline', () => {
    const lines = style.layers.filter((layer) => 'source' in layer && layer.source === 'feathers');
    expect(lines.map(({ type }) => type)).toEqual(lines.map(() => 'fill'));
  });

  it('is deeper while the reader asks for it', () => {
    const chosen = layerOf(style, 'quarters-vague-chosen');
    const properties = { step: FEATHER_STEPS };
    const at = (state: Record<string, boolean>) =>
      Number(valueOf(chosen, 'fill-opacity', { zoom: 12, properties, state }));
    expect(at({})).toBe(0);
    expect(at({ focus: true })).toBeGreaterThan(0);
    expect(at({ selected: true })).toBeGreaterThan(at({ focus: true }));
    expect(at({ beside: true })).toBeLessThan(at({ focus: true }));
  });

  it('has heavier lines where the reader picked it, and nowhere else', () => {
    const lines = layerOf(style, 'quarters-chosen-hatch');
    const at = (state: Record<string, boolean>) =>
      Number(valueOf(lines, 'fill-opacity', { zoom: 14.5, state }));
    expect(at({ selected: true })).toBeGreaterThan(0);
    for (const state of ['focus', 'hover', 'beside']) expect(at({ [state]: true }), state).toBe(0);
  });
});

describe('hatches', () => {
  it('are defined by the style for every layer that asks for one', () => {
    const known = hatchesIn(style).map(({ id }) => id);
    const asked = style.layers.flatMap(({ paint }) => {
      const pattern: unknown = Object(paint)['fill-pattern'];
      return typeof pattern === 'string' ? [pattern] : [];
    });
    expect(new Set(asked)).toEqual(new Set(known));
  });

  it('differ by spacing, for where there is no colour', () => {
    const [vague, mixed, other] = hatchesIn(styleOf('print-grey'));
    expect(mixed?.spacing).toBeGreaterThan(1.5 * (vague?.spacing ?? Infinity));
    expect(other?.spacing).toBeGreaterThan(vague?.spacing ?? Infinity);
  });

  it('are in the article’s colour only where the article names the area', () => {
    const theme = themes['print-colour'];
    const hatches = hatchesIn(styleOf('print-colour'));
    const ours = hatches.filter(({ colour }) => colour === theme.place).map(({ id }) => id);
    expect(ours).toEqual(['vague', 'chosen']);
    const others = hatches.filter(({ colour }) => colour === theme.context);
    expect(others.map(({ id }) => id)).toEqual(['mixed', 'other']);
  });

  it('repeat after whole pixels, so that their tiles join up', () => {
    for (const { spacing } of hatchesIn(style)) {
      expect((spacing * Math.SQRT2) % 1).toBeCloseTo(0, 6);
    }
  });

  it('are not read from metadata that is none', () => {
    expect(hatchesIn({ ...style, metadata: null })).toEqual([]);
    expect(hatchesIn({ ...style, metadata: { 'atlas:hatches': [{ id: 1 }, 'up'] } })).toEqual([]);
  });
});
