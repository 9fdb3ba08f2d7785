import type { Plugin } from 'vite';
import { readEdition } from '../read-edition.ts';
import { hashOf } from '../snapshot/edition.ts';
import { programVersion } from '../snapshot/version.ts';
import { onChangesIn } from './watch.ts';

const ID = 'virtual:origin';

/**
 * Tells the page what made it, for the recipes in the files that it saves: the program's version, and
 * the same hash over the edition's files that the command line writes.
 * @param directory of the edition
 */
export function origin(directory: string): Plugin {
  return {
    name: 'article-atlas:origin',
    // A sheet saved after a change has to tell the edition that it was made from.
    configureServer(server) {
      if (server.config.server.watch === null) return;
      onChangesIn(directory, server.watcher, () => {
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(`\0${ID}`);
          if (module !== undefined) moduleGraph.invalidateModule(module);
        }
      });
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    async load(id) {
      if (id !== `\0${ID}`) return null;
      const hash = hashOf(await readEdition(directory));
      const version = await programVersion();
      return `export const hash = ${JSON.stringify(hash)}, version = ${JSON.stringify(version)};`;
    },
  };
}
