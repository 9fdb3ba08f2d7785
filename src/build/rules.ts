import { readFileSync, writeFileSync } from 'node:fs';
import { withRules } from './validate/rules-table.ts';

const README = 'geodata/README.md';

/** Writes the list of rules in geodata/README.md anew. */
writeFileSync(README, withRules(readFileSync(README, 'utf8')));
