import { parseArgs } from 'node:util';
import { checkOutput, editionAt } from './bootstrap/edition.mjs';
import { root } from './bootstrap/root.mjs';
import { runCommand, Trouble } from './bootstrap/trouble.mjs';

/** Mistakes of the edition: their messages say all that an editor needs, and our stack nothing. */
const editorial = ['IssuesError', 'EditionUnreadable'];

await runCommand(async () => {
  const { directory, out } = requestOf(process.argv.slice(2));
  checkOutput(out);
  // The configuration reads it.
  process.env['ATLAS_EDITION'] = directory;
  const { build } = await import('vite');
  try {
    await build({ root, build: { outDir: out, emptyOutDir: true } });
    return 0;
  } catch (error) {
    const causes = error instanceof Error && 'errors' in error ? error.errors : [error];
    const mistakes = Array.isArray(causes)
      ? causes.filter((cause) => cause instanceof Error && editorial.includes(cause.name))
      : [];
    if (mistakes.length === 0) throw error;
    throw new Trouble(mistakes.map(({ message }) => message).join('\n'));
  }
});

/** @param {string[]} args */
function requestOf(args) {
  const usage = 'npm run build [-- DIRECTORY] [--out PATH]';
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    if (positionals.length > 1) throw new Error(`"${positionals[1]}" is one directory too many.`);
    return editionAt(positionals[0], values.out);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(`${reason}\nUsage: ${usage}`);
  }
}
