import type { Plugin } from 'vite';
import type { Basemap } from '../../core/model.ts';
import { contentOf } from './edition-modules.ts';
import type { EditionSource } from './edition-source.ts';

/**
 * Everything comes from the site's own origin, and nothing is run but its files. `data:` images are
 * the icons in MapLibre's stylesheet. A basemap on another server opens the policy for that one
 * origin, and only to fetch: MapLibre draws pictures too from what it has fetched.
 * @param basemap the edition's own, checked by the parser of edition.json
 */
export function policyOf(basemap: Basemap | null): string {
  const others = basemap === null ? [] : originOf(basemap.url);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...others].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** None for a file of the site itself. */
function originOf(url: string): readonly string[] {
  return URL.canParse(url) ? [new URL(url).origin] : [];
}

/** Writes the policy into the built page; the development server's inline styles would break it. */
export function security(source: EditionSource): Plugin {
  return {
    name: 'article-atlas:security',
    apply: 'build',
    async transformIndexHtml() {
      const { edition } = await contentOf(source);
      const content = policyOf(edition.basemap);
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        },
        { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head' },
      ];
    },
  };
}
