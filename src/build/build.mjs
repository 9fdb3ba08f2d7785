import { root } from './bootstrap/root.mjs';
import { runCommand, Trouble } from './bootstrap/trouble.mjs';

/** Mistakes of the edition: their messages say all that an editor needs, and our stack nothing. */
const editorial = ['IssuesError', 'EditionUnreadable'];

await runCommand(async () => {
  const { build } = await import('vite');
  try {
    await build({ root });
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
