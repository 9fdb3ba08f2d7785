import { describe, expect, test } from 'vitest';
import { escaped } from '../../src/core/markup.ts';
import { decimal, element, fraction } from '../../src/figure/svg.ts';

describe('text in SVG', () => {
  test('can’t end its element, its attribute or the document', () => {
    expect(escaped(`<script>"&'</script>`)).toBe('&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;');
    expect(element('text', { 'data-x': '"><a href=' }, escaped('a<b'))).toBe(
      '<text data-x="&quot;&gt;&lt;a href=">a&lt;b</text>',
    );
  });

  test('loses what XML forbids, and nothing else', () => {
    expect(escaped('a\u0000b\u001fc\ufffed\ud800e\tf\ng 😀 حلب')).toBe('abcde\tf\ng 😀 حلب');
  });
});

describe('numbers in SVG', () => {
  test('have one decimal at most and nothing to spare', () => {
    expect([0.04, -0.04, 0.5, -0.25, 10, 12.345, -7.06].map(decimal)).toEqual([
      ...['0', '0', '.5', '-.2', '10', '12.3', '-7.1'],
    ]);
    expect([0.125, 1, 0.1, 0].map(fraction)).toEqual(['.13', '1', '.1', '0']);
  });
});
