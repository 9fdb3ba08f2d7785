import type { Citation, EndMatter, Mention, Passage } from '../model.ts';
import type { Spot } from '../report.ts';

/** A mention with its places in the file. */
export interface MarkedMention extends Mention {
  /** The mark as a whole. */
  readonly spot: Spot;
  /** The place's id in it. */
  readonly placeSpot: Spot;
}

/** A passage with what checks and excerpts need of it. */
export interface MarkedPassage {
  readonly passage: Passage;
  /** The author's words without the marks. */
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

/** article.md, read. */
export interface Article {
  readonly citation: Citation;
  /** The headline, then the paragraphs. */
  readonly passages: readonly MarkedPassage[];
  readonly endMatter: EndMatter | null;
}
