import { createServer, type InlineConfig, type Plugin, type PluginOption } from 'vite';
import type { ViteDevServer } from 'vite';
import type { Edition } from '../../core/model.ts';
import type { Prerendered } from '../../reader/prerendered.ts';
import { contentOf } from './edition-modules.ts';
import type { EditionSource } from './edition-source.ts';
import { withFonts } from './places/place-style.ts';
import type { SiteFile, siteFiles } from './places/site-files.ts';
import type { drawStill } from './still.ts';

/**
 * Writes the whole article, its index of places and its figure into the page, which so reads
 * without script; a build also writes the pages of its places, and the data as files. The components
 * are run by Vite: by the development server that serves the page, or by a short-lived one while
 * building.
 * @param plugins what it takes to load the components
 */
export function prerender(source: EditionSource, plugins: () => PluginOption): Plugin {
  let loader: InlineConfig = {};
  let files: readonly SiteFile[] = [];
  return {
    name: 'article-atlas:prerender',
    configResolved({ root, mode, publicDir }) {
      loader = { ...shortLived, root, mode, publicDir, plugins: [plugins()] };
    },
    transformIndexHtml: {
      // While files are read, before any is written: a fault here leaves the last build as it was.
      order: 'pre',
      async handler(html, { server }) {
        if (server !== undefined) return fill(html, await pageOf(source, server));
        const short = await createServer(loader);
        try {
          files = await filesOf(source, short);
          return fill(html, await pageOf(source, short));
        } finally {
          await short.close();
        }
      },
    },
    generateBundle(_, bundle) {
      const assets = new Map(
        Object.values(bundle).flatMap((file) =>
          file.type === 'asset' ? file.names.map((name) => [name, file.fileName] as const) : [],
        ),
      );
      for (const { path, content } of files) {
        const isStyle = typeof content === 'string' && path.endsWith('.css');
        const source = isStyle ? withFonts(content, assets) : content;
        this.emitFile({ type: 'asset', fileName: path, source });
      }
    },
  };
}

const shortLived: InlineConfig = {
  configFile: false,
  appType: 'custom',
  logLevel: 'silent',
  // Of its own: it may run beside a development server, whose files it must not replace.
  cacheDir: 'node_modules/.vite-prerender',
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
};

/** What goes into the page's comments of these names. */
interface Page {
  readonly head: string;
  readonly body: string;
}

/** What src/entry-server.ts exports; it cannot be imported here, where components are unknown. */
type RenderPage = (edition: Edition, prerendered: Prerendered) => Page;

async function pageOf(source: EditionSource, server: ViteDevServer): Promise<Page> {
  const { edition, geography } = await contentOf(source);
  const still = await server.ssrLoadModule('/src/build/plugin/still.ts');
  const entry = await server.ssrLoadModule('/src/entry-server.ts');
  const draw: typeof drawStill = still['drawStill'];
  const render: RenderPage = entry['renderPage'];
  return render(edition, await draw(edition, geography, server.config.publicDir));
}

async function filesOf(source: EditionSource, server: ViteDevServer) {
  const { edition, geography } = await contentOf(source);
  const module = await server.ssrLoadModule('/src/build/plugin/places/site-files.ts');
  const draw: typeof siteFiles = module['siteFiles'];
  return draw(edition, geography, server.config.publicDir);
}

function fill(html: string, page: Page): string {
  return Object.entries(page).reduce((text, [name, content]) => {
    const comment = `<!--${name}-->`;
    if (!text.includes(comment)) throw new Error(`index.html has no ${comment} to be filled.`);
    return text.replace(comment, () => content);
  }, html);
}
