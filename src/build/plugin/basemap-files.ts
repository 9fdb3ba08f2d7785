import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { COPIED_FOLDER } from '../../core/edition-files.ts';
import { contentOf } from './edition-modules.ts';
import type { EditionSource } from './edition-source.ts';

/**
 * Puts the edition's folder data beside the page, if the edition's own basemap lies in it: copied by
 * a build, served as it is in development.
 */
export function basemapFiles(source: EditionSource): Plugin {
  const folder = join(source.directory, COPIED_FOLDER);
  return {
    name: 'article-atlas:basemap-files',
    configureServer({ middlewares }) {
      middlewares.use(`/${COPIED_FOLDER}`, sirv(folder, { dev: true }));
    },
    async writeBundle({ dir }) {
      const { basemap } = (await contentOf(source)).edition;
      if (dir === undefined || basemap?.url.startsWith(`${COPIED_FOLDER}/`) !== true) return;
      await cp(folder, join(dir, COPIED_FOLDER), { recursive: true });
    },
  };
}
