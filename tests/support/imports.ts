import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** An import as it stands in a file. */
export interface Import {
  /** A path from the project's directory for our own files, else the name as written. */
  readonly target: string;
  /** How it is loaded; types vanish when compiled. */
  readonly by: 'value' | 'type' | 'call';
}

/** Every source file below a directory, as paths from the project's directory. */
export function sourcesIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(directory, path.replaceAll('\\', '/')))
    .filter((path) => /\.(ts|mjs|svelte)$/.test(path));
}

/** Static imports, re-exports and import() calls of a file. */
export function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.svelte') ? scriptsOf(text) : text;
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, by: Import['by']): void => {
    if (node === undefined || !ts.isStringLiteral(node)) return;
    const name = node.text.replace(/\?.*$/, '');
    const own = name.startsWith('.');
    found.push({ target: own ? posix.join(posix.dirname(file), name) : name, by });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.isTypeOnly === true ? 'type' : 'value');
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'call');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

/** All that is loaded when a file is loaded: our own files, and packages by name. */
export function loadedBy(entry: string, ways: readonly Import['by'][]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!/\.(ts|mjs|svelte)$/.test(file) || !existsSync(file)) return;
    for (const { target, by } of importsOf(file)) if (ways.includes(by)) visit(target);
  };
  visit(entry);
  return seen;
}

function scriptsOf(component: string): string {
  return [...component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, code]) => code)
    .join('\n');
}
