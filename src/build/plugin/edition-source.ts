import type { Compiled } from '../../core/edition.ts';

/** An edition's directory: compiled once, and again only when one of its files has changed. */
export interface EditionSource {
  /** Absolute. */
  readonly directory: string;
  compiled(): Promise<Compiled>;
  /** A file has changed: the next compiled() reads the directory again. */
  forget(): void;
}

/** @param compile reads and checks the directory; gives the editor's mistakes as issues */
export function editionSource(
  directory: string,
  compile: (directory: string) => Promise<Compiled>,
): EditionSource {
  let last: Promise<Compiled> | undefined;
  return {
    directory,
    compiled: () => (last ??= compile(directory)),
    forget: () => (last = undefined),
  };
}
