/** The part of fontkit that the table of advances needs; the package has no types of its own. */
declare module 'fontkit' {
  export interface Run {
    /** Advances in font units. */
    readonly positions: readonly { readonly xAdvance: number }[];
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    layout(text: string, features?: Readonly<Record<string, boolean>>): Run;
  }
  export function openSync(path: string): Font;
}
