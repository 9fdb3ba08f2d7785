import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withRules } from '../../src/build/validate/rules-table.ts';

test('the list of rules in geodata/README.md is made from the rules (npx tsx src/build/rules.ts)', () => {
  const text = readFileSync('geodata/README.md', 'utf8');
  expect(withRules(text)).toBe(text);
});
