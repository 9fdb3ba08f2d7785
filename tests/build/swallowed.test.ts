import { expect, test } from 'vitest';
import { swallowedBy } from '../../src/build/command-line/swallowed.ts';

const USAGE = 'npm run snapshot -- --place ID [--keep-names] --out PATH';

test('an option before the two dashes is told of, with how to write it', () => {
  const env = {
    npm_config_place: 'true',
    npm_config_force: 'true',
    npm_lifecycle_event: 'snapshot',
  };
  expect(swallowedBy(env, USAGE)).toBe(
    'npm took --place for itself: write two dashes before what is meant for the command, as in npm run snapshot -- --place.\n',
  );
  expect(swallowedBy({ npm_config_keep_names: '' }, USAGE)).toContain('--keep-names');
});

test('other settings of npm are not told of', () => {
  expect(swallowedBy({ npm_config_registry: 'x', npm_lifecycle_event: 'snapshot' }, USAGE)).toBe(
    '',
  );
});
