/* What the Vite plugin compiles from the edition's directory. An import at the top would make this
   file a module, in which nothing can be declared for others. */
/* eslint-disable @typescript-eslint/consistent-type-imports */
declare module 'virtual:edition' {
  export const edition: import('./core/model.ts').Edition;
}

declare module 'virtual:remainder' {
  export const remainder: import('./reader/page-edition.ts').Remainder;
}

declare module 'virtual:arabic' {
  export const arabic: import('./reader/arabic-texts.ts').ArabicTexts;
}

declare module 'virtual:geography' {
  export const geography: import('./core/model.ts').Geography;
}

declare module 'virtual:origin' {
  /** SHA-256 over the edition's files, in hexadecimal. */
  export const hash: string;
  /** The program's. */
  export const version: string;
}
