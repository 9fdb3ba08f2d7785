import { Trouble } from './trouble.mjs';

/**
 * Vite 8 is the tool that wants most: ^20.19 or >=22.12.
 * @param {string} version as in process.versions.node
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits) {
    throw new Trouble(
      `Article Atlas needs Node 20.19 or newer (or 22.12 or newer), and this is Node ${version}. ` +
        'Install a current Node from https://nodejs.org and run the command again.',
    );
  }
}
