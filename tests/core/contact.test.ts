import { describe, expect, test } from 'vitest';
import { compileEdition } from '../../src/core/edition.ts';
import { compileGood, withSlip } from './good-edition.ts';
import { testSlips } from './slips.ts';

/** With this as the contact; an issue belongs at the mark. */
function withContact(value: string) {
  const from = '"address": null,';
  return withSlip({ file: 'edition.json', from, to: `${from} "contact": ${value},` });
}

describe('where mistakes are reported', () => {
  test('is nowhere, if the edition does not say', () => {
    expect(compileGood().edition.contact).toBeNull();
  });

  test.each(['https://example.org/mistakes?of=atlas', 'mailto:desk@example.org'])(
    'is %s',
    (address) => {
      const compiled = compileEdition(withContact(JSON.stringify(address)).files);
      expect(compiled.issues).toEqual([]);
      expect(compiled.ok && compiled.edition.contact).toBe(address);
    },
  );

  testSlips(
    'edition.json',
    [
      '▸"http://example.org"',
      '▸"desk@example.org"',
      '▸"javascript:alert(1)"',
      '▸"mailto:desk@example.org?bcc=others@example.org"',
      '▸"mailto:two@example.org,more@example.org"',
      '▸"mailto:desk"',
      '▸""',
      '▸7',
    ].map((value) => ({
      slip: value.slice(1),
      from: '"address": null,',
      to: `"address": null, "contact": ${value},`,
      rules: ['member-values'],
      says: 'mailto:',
    })),
  );
});
