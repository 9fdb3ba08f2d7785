import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { contentOf } from './edition-modules.ts';
import type { EditionSource } from './edition-source.ts';
import { withServedFonts } from './places/place-style.ts';
import type { siteFile } from './places/site-files.ts';

/** What the site has besides its page: see places/site-files.ts. */
const BESIDES = /^\/(place\/.+|data\/[^/]+|link-preview\.png)$/;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves in development what a build writes beside the page: the pages of places with their pictures,
 * and the data as files, each drawn when it is asked for.
 */
export function placePages(source: EditionSource): Plugin {
  return {
    name: 'article-atlas:place-pages',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [address = ''] = (request.url ?? '').split(/[?#]/);
        const path = decoded(address);
        if (path === null || !BESIDES.test(path)) {
          next();
          return;
        }
        const file = path.slice(1).replace(/\/$/, '/index.html');
        const answer = async (): Promise<void> => {
          const { edition, geography } = await contentOf(source);
          const module = await server.ssrLoadModule('/src/build/plugin/places/site-files.ts');
          const draw: typeof siteFile = module['siteFile'];
          const content = await draw(edition, geography, server.config.publicDir, file);
          if (content === null) {
            next();
            return;
          }
          response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
          const isStyle = typeof content === 'string' && file.endsWith('.css');
          response.end(isStyle ? withServedFonts(content) : content);
        };
        answer().catch(next);
      });
    },
  };
}

/** A path without its escapes; null for one that is none. */
function decoded(path: string): string | null {
  try {
    return decodeURI(path);
  } catch {
    return null;
  }
}
