import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themes } from '../../src/cartography/theme.ts';
import { counterparts, recolouring } from '../../src/build/plugin/recolour.ts';
import { contrast } from '../cartography/contrast.ts';

const css = readFileSync('src/app.css', 'utf8');
const html = readFileSync('index.html', 'utf8');
const schemes = ['light', 'dark'] as const;

/** The page's colours by role. */
const page = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#\w+),\s*(#\w+)\s*\)/g)].map(
    ([, role = '', light = '', dark = '']) => [role, { light, dark }],
  ),
);
const on = (role: string, scheme: 'light' | 'dark'): string => page.get(role)![scheme];

describe.each(schemes)('the page in %s', (scheme) => {
  test('has the map’s ink and the map’s one warm colour', () => {
    expect(on('ink', scheme)).toBe(themes[scheme].ink);
    expect(on('place', scheme)).toBe(themes[scheme].place);
  });

  test('lays over the map what is made of paper', () => {
    for (const role of ['veil', 'over']) {
      expect(on(role, scheme).slice(0, 7)).toBe(on('paper', scheme));
    }
  });

  test('tells the browser its paper', () => {
    const metas = html.match(/<meta\s[^>]*theme-color[^>]*>/g) ?? [];
    const own = metas.find((meta) => meta.includes(`data-scheme="${scheme}"`));
    expect(own).toContain(`content="${on('paper', scheme)}"`);
    expect(own).toContain(`(prefers-color-scheme: ${scheme})`);
  });

  test.each([
    ['ink', 'paper', 13],
    ['ink', 'tint', 7],
    ['ink', 'tint-strong', 7],
    ['quiet', 'paper', 4.5],
    ['place', 'paper', 4.5],
    ['focus', 'paper', 3],
    ['place-line', 'paper', 3],
  ])('sets %s apart from %s by %d', (role, ground, least) => {
    expect(contrast(on(role, scheme), on(ground, scheme))).toBeGreaterThanOrEqual(least);
  });
});

test('no component names a colour of its own', () => {
  const components = readdirSync('src/reader').filter((file) => file.endsWith('.svelte'));
  const styles = components.map((file) =>
    readFileSync(`src/reader/${file}`, 'utf8').replace(
      /^[\s\S]*<style>|^(?![\s\S]*<style>)[\s\S]*/,
      '',
    ),
  );
  const lines = [css, ...styles].join('\n').split('\n');
  expect(lines.filter((line) => /^\s+(?!--)[\w-]+:.*#[0-9a-f]{3,8}\b/i.test(line))).toEqual([]);
});

describe('a drawing made by day', () => {
  const colours = Object.entries(themes.light).filter(([, value]) => /^#/.test(String(value)));
  const others = [themes.dark, themes['print-colour']];

  test.each(others)('has a counterpart in $name for every colour of its theme', (other) => {
    for (const [role, day] of colours) {
      const counterpart = Object.entries(other).find(([name]) => name === role)?.[1];
      expect(counterparts(other).get(String(day)), role).toBe(counterpart);
    }
  });

  test('is turned to night, and printed by day', () => {
    const { country } = themes.light;
    const [screen = '', paper = ''] = recolouring().split('@media print');
    expect(screen).toContain(`fill: light-dark(${country}, ${themes.dark.country})`);
    expect(paper).toContain(`[fill='${country}'] { fill: ${themes['print-colour'].country}; }`);
    expect(paper).not.toContain('light-dark');
  });

  test('is not taken for one made by night', () => {
    const night = new Set<string>(Object.values(themes.dark).map(String));
    expect([...counterparts(themes.dark).keys()].filter((day) => night.has(day))).toEqual([]);
  });
});
