import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/build/decode-text.ts';
import { compileEdition, type EditionFile } from '../../src/core/edition.ts';
import { goodFiles } from '../core/good-edition.ts';

/** What may stand in a file: anything, or a good file with some bytes of it become others. */
const damaged = (good: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
      .map((changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      }),
    fc.nat(good.length).map((length) => good.slice(0, length)),
  );

test('whatever bytes a file holds, the check ends, and every issue stands in a file', () => {
  const victims = fc.nat(goodFiles.length - 1).chain((victim) => {
    const good = new TextEncoder().encode(goodFiles[victim]?.text);
    return fc.tuple(fc.constant(victim), damaged(good));
  });
  fc.assert(
    fc.property(victims, ([victim, bytes]) => {
      const files = goodFiles.map(({ path, text }, index): EditionFile =>
        index === victim ? { path, ...decodeText(bytes) } : { path, text },
      );
      for (const { file, line, column, message } of compileEdition(files).issues) {
        expect(file === '' || goodFiles.some(({ path }) => path === file)).toBe(true);
        expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
        expect(message).not.toBe('');
      }
    }),
    { numRuns: 150, seed: 20160926 },
  );
});
