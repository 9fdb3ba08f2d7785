import { runTool } from '../bootstrap/run.mjs';
import { Trouble } from '../bootstrap/trouble.mjs';

/**
 * Builds the site of an edition into a directory of its own.
 * @param edition the edition's directory, absolute
 * @param directory where the site is to lie, outside the project
 */
export async function buildSite(root: string, edition: string, directory: string): Promise<void> {
  const args = ['build', '--outDir', directory, '--emptyOutDir', '--logLevel', 'error'];
  const env = { ...process.env, ATLAS_EDITION: edition };
  if ((await runTool(root, 'vite', args, { env })) === 0) return;
  throw new Trouble(`There is nothing to measure: the site of ${edition} was not built.`);
}
