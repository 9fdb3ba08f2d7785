import type { Refusal } from '../../../core/refusal/refusal.ts';
import type { Recipe } from '../../../core/sheet.ts';

/** What the print dialogue says; it comes with the dialogue, and not with the page. */
export interface PrintWords {
  readonly title: string;
  readonly close: string;
  readonly what: {
    readonly title: string;
    readonly view: string;
    readonly edition: string;
    readonly atlas: string;
    readonly here: string;
    readonly places: string;
    readonly layers: string;
    readonly paragraphs: string;
    readonly headline: string;
    readonly paragraph: (n: number) => string;
  };
  readonly paper: {
    readonly title: string;
    readonly orientation: string;
    readonly orientations: Readonly<Record<Recipe['paper']['orientation'], string>>;
    readonly margin: string;
    readonly millimetres: (mm: number) => string;
  };
  readonly scale: { readonly title: string; readonly fitted: string };
  readonly colours: {
    readonly title: string;
    readonly colour: string;
    readonly grey: string;
  };
  readonly labels: {
    readonly title: string;
    readonly both: string;
    readonly en: string;
    readonly ar: string;
  };
  readonly quotes: {
    readonly title: string;
    readonly short: string;
    readonly none: string;
    /** Why the whole text is not among the choices. */
    readonly why: string;
  };
  readonly parts: { readonly title: string } & Readonly<Record<keyof Recipe['parts'], string>>;
  readonly frame: {
    readonly title: string;
    /** How the frame is moved: by mouse, finger and keys. */
    readonly help: string;
    /** How its keys move it. */
    readonly keys: string;
    readonly left: string;
    readonly right: string;
    readonly up: string;
    readonly down: string;
    readonly closer: string;
    readonly wider: string;
    readonly fit: string;
  };
  /** Where the frame is chosen on the live map. */
  readonly onMap: {
    /** What leads there. */
    readonly open: string;
    readonly title: string;
    /** What can be done there, by mouse, finger and keys. */
    readonly help: string;
    readonly frame: string;
    readonly use: string;
    readonly back: string;
  };
  readonly preview: {
    readonly title: string;
    readonly page: (at: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
    /** What it is at: a sheet of several, or the one there is. */
    readonly drawing: (done: number, of: number) => string;
    readonly drawn: (pages: number, scale: string | null) => string;
    readonly stop: string;
    readonly stopped: (done: number, of: number) => string;
    readonly again: string;
    readonly refused: string;
    /** Why, and what to do. */
    readonly reason: (refusal: Refusal) => string;
    readonly failed: string;
  };
  readonly out: {
    readonly print: string;
    readonly printHint: string;
    readonly svg: string;
    readonly png: string;
    readonly dpi: string;
    readonly dots: (dpi: number) => string;
    /** How several pages come as files. */
    readonly together: (pages: number) => string;
    readonly saving: (percent: number) => string;
    readonly saved: (file: string) => string;
    readonly notSaved: string;
  };
}
