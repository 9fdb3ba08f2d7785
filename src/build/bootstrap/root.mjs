import { fileURLToPath } from 'node:url';

/** The project's directory, wherever a command was called from. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));
