/** What the files of a sheet say of themselves. */
export interface About {
  readonly title: string;
  /** Who made the sheet: never the article's author, who is only quoted on it. */
  readonly author: string;
  /** What it shows, for those who can't see it. */
  readonly description: string;
  /** Of the sheet's words (BCP 47). */
  readonly language: string;
  /** The date of the data, ISO: the same sheet is not newer for being drawn again. */
  readonly dated: string;
  /** The program with its version. */
  readonly program: string;
  /** How to make the same again: the text of `writeRecipe`. */
  readonly recipe: string;
}

/** A drawn sheet: each page an SVG with a size in millimetres and a view box. */
export interface Drawing {
  readonly pages: readonly string[];
  readonly about: About;
}

/** What a format needs of where it runs: a browser's canvas and printer, or programs like them. */
export interface Machines {
  /** An SVG as a PNG so many pixels wide, on white, with no fonts but the map's own. */
  rasterise(svg: string, width: number): Promise<Uint8Array>;
  /** An HTML document, which tells its paper's size, as a tagged PDF with the map's fonts. */
  print(html: string): Promise<Uint8Array>;
}

/** A form in which a sheet can be written. */
export interface Format {
  /** Also the ending of its files. */
  readonly id: 'svg' | 'png' | 'pdf';
  readonly title: string;
  readonly mediaType: string;
  /** Whether a file holds all pages; else each page is a file. */
  readonly holdsPages: boolean;
  /** Whether it is made of dots, so that it has so many an inch. */
  readonly hasDots: boolean;
  /**
   * The sheet's files, in the order of the pages; the same bytes for the same sheet.
   * @param dpi dots an inch, where the format has dots
   */
  write(drawing: Drawing, dpi: number, machines: Machines): Promise<readonly Uint8Array[]>;
  /** The recipe that such a file carries; null for none. Throws an Error where the file is broken. */
  recipeIn(file: Uint8Array): Promise<string | null>;
  /** Whether a file is one of this format, by its first bytes. */
  isOwn(file: Uint8Array): boolean;
}
