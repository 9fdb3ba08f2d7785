import { expect, test } from 'vitest';
import { freePort } from '../../src/build/bench/lighthouse/free-port.ts';
import {
  failingAudits,
  scoreOf,
  type CategoryVerdict,
} from '../../src/build/bench/lighthouse/verdict.ts';

const verdict: readonly CategoryVerdict[] = [
  {
    ...{ id: 'accessibility', title: 'Accessibility', score: 0.964 },
    audits: [
      { title: 'Links have names', score: 1, weight: 7 },
      { title: 'Contrast is too low', score: 0, weight: 7 },
      { title: 'Asks for a human', score: null, weight: 0 },
    ],
  },
  {
    ...{ id: 'performance', title: 'Performance', score: null },
    audits: [
      { title: 'Speed Index', score: 0.4, weight: 10 },
      { title: 'Would save a little', score: 0.5, weight: 0 },
      { title: 'Has no source map', score: 0, weight: 0 },
    ],
  },
];

test('a score is told in whole points, also that there is none', () => {
  expect(verdict.map(scoreOf)).toEqual(['96', 'not known']);
});

test('what counts and is not met is told, and what fails outright', () => {
  expect(failingAudits(verdict)).toEqual([
    { title: 'Contrast is too low', of: 'Accessibility' },
    { title: 'Speed Index', of: 'Performance' },
    { title: 'Has no source map', of: 'Performance' },
  ]);
});

test('a free port can be listened on', async () => {
  const port = await freePort();
  expect(port).toBeGreaterThan(1023);
});
