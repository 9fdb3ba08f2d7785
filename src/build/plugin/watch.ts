import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Editors save in several steps (write beside, rename over): those are one change. */
const settle = 60;

/** Calls back once after files in the directory were changed, added or removed. */
export function onChangesIn(
  directory: string,
  watcher: ViteDevServer['watcher'],
  changed: () => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(directory);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(directory + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, settle);
  });
}
