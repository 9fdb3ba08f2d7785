import type { Certainty, MentionKind } from '../../core/model.ts';

/** The words of the pages about the reader and of dates, which come with their code and not before. */
export interface AboutStrings {
  readonly what: string;
  readonly whatWords: string;
  readonly found: string;
  readonly foundWords: (places: number, mentions: number) => string;
  readonly kinds: Readonly<Record<MentionKind, string>>;
  readonly uncertain: string;
  readonly uncertainWords: readonly string[];
  readonly notOnMap: string;
  readonly notOnMapWords: (mentioned: number, onMap: number) => string;
  readonly neverNamed: string;
  readonly neverNamedWords: (count: number) => string;
  readonly group: (kind: string, count: number) => string;
  readonly short: string;
  readonly shortWords: string;
  readonly copying: string;
  readonly copyingArticle: string;
  /** @param terms licences with whose they are; empty where none is stated */
  readonly copyingMap: (terms: string) => string;
  readonly credit: string;
  readonly data: string;
  readonly dataWords: string;
  readonly dataFiles: {
    readonly places: string;
    readonly mentions: string;
    readonly readme: string;
  };
  readonly cite: string;
  readonly citeMap: string;
  readonly citePassage: string;
  /** The map as a work: its title, and the date of its data. */
  readonly mapCitation: (title: string, date: string) => string;
  readonly passageCitation: (title: string, citation: string, passage: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly report: string;
  /** Before the address where mistakes are reported. */
  readonly reportTo: string;
  readonly reportNowhere: string;
  /** Where the map's data come from, and on what terms. */
  readonly credits: {
    readonly title: string;
    /** Before the link to the publisher. */
    readonly terms: string;
    readonly sources: (date: string) => string;
    readonly retrieved: (date: string) => string;
  };
  /** How sure it is that the article means an event. */
  readonly certainties: Readonly<Record<Certainty, string>>;
}
