/** What a sheet says in its own voice, in one language; numbers and names come from the edition. */
export interface SheetWords {
  /** January to December. */
  readonly months: readonly string[];
  readonly headline: string;
  /** Beside a name, where paragraphs are ¶5. */
  readonly headlineMark: string;
  readonly paragraph: (n: number) => string;
  readonly world: string;
  readonly atlas: string;
  readonly atlasDeck: (places: number, sheets: number) => string;
  readonly overview: string;
  readonly index: string;
  readonly indexDeck: string;
  readonly notOnMap: (reason: string) => string;
  readonly outside: string;
  readonly sameSentence: (number: number) => string;
  readonly onSheet: (sheet: number) => string;
  readonly continued: (title: string) => string;
  readonly page: (page: number, of: number) => string;
  readonly sheet: (sheet: number, of: number) => string;
  readonly sheetPage: (sheet: number, of: number, page: number) => string;
  readonly north: string;
  readonly units: readonly [km: string, mi: string, m: string];
  readonly scale: (scale: string, paper: string, name: string | null) => string;
  /** Between the scale and what is said of it at the edges. */
  readonly then: string;
  readonly edges: (upper: string, lower: string) => string;
  readonly edgesBrief: (upper: string, lower: string) => string;
  /** Above the legend. */
  readonly legendNote: string;
  /** Of the numbers that a sheet adds to the map. */
  readonly numbered: string;
  readonly uncertain: string;
  readonly trueTo: (reach: string) => string;
  readonly metres: (metres: number) => string;
  readonly kilometres: (km: number) => string;
  /** A line of a map's legend, by its id; null for one that the language has no words of its own for. */
  readonly legendItem: (id: string) => string | null;
  readonly quotations: (author: string, publisher: string, date: string) => string;
  readonly article: (author: string, publisher: string, date: string) => string;
  readonly sources: (byLicence: string) => string;
  readonly compiled: (date: string) => string;
  readonly base: string;
  /** A source's own credit, which ends as a sentence does. */
  readonly credit: (words: string) => string;
  readonly cite: (title: string, edition: string, date: string) => string;
  readonly here: (address: string) => string;
  readonly describe: (title: string, numbered: string, inView: string, scale: string) => string;
}
