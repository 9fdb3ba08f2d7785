import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import type { Edition, Geography } from '../../core/model.ts';
import { arabicTextsOf, type ArabicTexts } from '../../reader/arabic-texts.ts';
import { remainderOf, type Remainder } from '../../reader/page-edition.ts';
import type { EditionSource } from './edition-source.ts';
import { formatIssues, IssuesError } from './issues-error.ts';
import { onChangesIn } from './watch.ts';

const modules: ReadonlyMap<string, (of: Content) => string> = new Map([
  ['\0virtual:edition', ({ edition }) => exportJson('edition', edition)],
  ['\0virtual:remainder', ({ edition }) => exportJson('remainder', remainderOf(edition))],
  ['\0virtual:arabic', ({ edition }) => exportJson('arabic', arabicTextsOf(edition))],
  ['\0virtual:geography', ({ geography }) => exportJson('geography', geography)],
]);

interface Content {
  readonly edition: Edition;
  readonly geography: Geography;
}

/**
 * Gives the page its edition as the modules virtual:edition, virtual:remainder (what the page does
 * not carry of it), virtual:arabic and virtual:geography. A build with a mistake in the edition ends
 * before anything is written; a development server shows the mistakes over the page until they are
 * mended.
 */
export function editionModules(source: EditionSource): Plugin {
  return {
    name: 'article-atlas:edition',
    async buildStart() {
      if (this.environment.mode !== 'build') return;
      this.addWatchFile(source.directory);
      const { issues } = await contentOf(source);
      for (const line of formatIssues(issues, source.directory)) this.warn(line);
    },
    configureServer(server) {
      if (server.config.server.watch === null) return;
      onChangesIn(source.directory, server.watcher, () => void refresh(server, source));
    },
    resolveId: (id) => (modules.has(`\0${id}`) ? `\0${id}` : null),
    async load(id) {
      const write = modules.get(id);
      return write === undefined ? null : write(await contentOf(source));
    },
  };
}

/** @throws IssuesError */
export async function contentOf(source: EditionSource) {
  const compiled = await source.compiled();
  if (!compiled.ok) throw new IssuesError(compiled.issues, source.directory);
  return compiled;
}

async function refresh(server: ViteDevServer, source: EditionSource): Promise<void> {
  source.forget();
  const now = source.compiled();
  const failure = await contentOf(source).then(() => null, overlayOf);
  if (source.compiled() !== now) return; // changed again meanwhile
  const { hot } = server.environments.client;
  if (failure !== null) {
    server.config.logger.error(failure.message, { timestamp: true });
    hot.send({ type: 'error', err: failure });
    return;
  }
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const id of modules.keys()) {
      const module = moduleGraph.getModuleById(id);
      if (module !== undefined) moduleGraph.invalidateModule(module);
    }
  }
  hot.send({ type: 'full-reload' });
}

/** What the overlay over the page shows of an error. */
function overlayOf(error: unknown): ErrorPayload['err'] {
  if (error instanceof IssuesError) {
    const { message, id, loc, plugin } = error;
    return { message, stack: '', id, loc, plugin };
  }
  return error instanceof Error
    ? { message: error.message, stack: error.stack ?? '' }
    : { message: String(error), stack: '' };
}

/** A string to be parsed is read faster than a literal of that size, and __proto__ is a mere name. */
function exportJson(name: string, value: Edition | Remainder | ArabicTexts | Geography): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
