import { expect, test } from 'vitest';
import { formatViewBox, viewBoxOf } from '../../src/reader/view-box.ts';

test('the view box is the root element’s, not that of a panel inside', () => {
  const svg = '<svg viewBox="45.4 75 700 620.5"><svg viewBox="0 0 1 1"></svg></svg>';
  expect(viewBoxOf(svg)).toEqual({ x: 45.4, y: 75, width: 700, height: 620.5 });
  expect(viewBoxOf('<svg><svg viewBox="0 0 1 1"></svg></svg>')).toBeNull();
});

test('commas separate as well', () => {
  expect(viewBoxOf('<svg viewBox=" 0,0, 2 1 "/>')).toEqual({ x: 0, y: 0, width: 2, height: 1 });
});

test.each(['', 'no drawing', '<svg viewBox="0 0 a 1"/>', '<svg viewBox="0 0 1"/>', '<svg/>'])(
  '%j has none',
  (svg) => expect(viewBoxOf(svg)).toBeNull(),
);

test('is written as it is read', () => {
  const box = { x: -1, y: 0.5, width: 10, height: 20 };
  expect(viewBoxOf(`<svg viewBox="${formatViewBox(box)}"/>`)).toEqual(box);
});
