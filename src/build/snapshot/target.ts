import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf } from './reason.ts';
import { shown } from './shown.ts';
import { WrongRequest } from './wrong-request.ts';

/**
 * Throws a WrongRequest if a file can't stand there, or one that does may not be replaced: before the
 * work, not after it.
 */
export async function checkTarget(path: string, force: boolean): Promise<void> {
  await checkDirectory(dirname(path));
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) {
    throw new WrongRequest(`${shown(path)} is a directory. Name a file in it.`);
  }
  if (found?.isFile() === true && !force) {
    throw new WrongRequest(`${shown(path)} is there already. To replace it, say --force.`);
  }
}

/** Throws a WrongRequest if there is no directory of that path to write into. */
export async function checkDirectory(path: string): Promise<void> {
  const refuse = (error: unknown): never => {
    throw new WrongRequest(
      `Nothing can be written into ${shown(path)}: ${reasonOf(error)}. Make it, or name another --out.`,
    );
  };
  const found = await stat(path).catch(refuse);
  if (!found.isDirectory()) {
    throw new WrongRequest(`${shown(path)} is not a directory. Name another --out.`);
  }
  await access(path, constants.W_OK | constants.X_OK).catch(refuse);
}

/** Whether a path leads to no file but to a terminal, a pipe or the like. */
export async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

/** The file that a path leads to, so that a link stays a link. */
export async function fileBehind(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
