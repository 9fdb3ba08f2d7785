/** light and dark are for the screen; the others for paper. */
export type ThemeName = 'light' | 'dark' | 'print-colour' | 'print-grey';

/** Every colour of the map by its role. No other file of the map names a colour. */
export interface Theme {
  readonly name: ThemeName;

  // Surfaces, from below.
  readonly sea: string;
  readonly land: string;
  /** The country of the edition's region, set apart from its neighbours by lightness. */
  readonly country: string;
  readonly builtUp: string;
  readonly landmark: string;
  readonly lake: string;

  // Lines of the base.
  readonly coast: string;
  readonly river: string;
  readonly border: string;
  readonly boundary: string;
  readonly roadCasing: string;
  readonly road: string;
  /** The ring of a town's dot. */
  readonly town: string;

  // The article's places.
  /** What the article speaks of: the one warm colour. */
  readonly place: string;
  /** Places of the edition that the article does not mention: routes and points. */
  readonly context: string;
  /** The mosaic of districts that the article does not mention. */
  readonly mosaic: string;

  // Text, and the paper-coloured halo and casing that separate things from what lies beneath.
  readonly ink: string;
  readonly quietText: string;
  readonly waterText: string;
  readonly placeText: string;
  readonly paper: string;
}

/** The screen by day: warm paper, and a base that stays above L* 55. */
export const light: Theme = {
  name: 'light',
  sea: '#cfdde3',
  land: '#f4f1ea',
  country: '#fcfaf5',
  builtUp: '#ece6da',
  landmark: '#ddd3c1',
  lake: '#bfd3dc',
  coast: '#b4c8d1',
  river: '#8fb3c4',
  border: '#8d8579',
  boundary: '#b5aa98',
  roadCasing: '#c4b59c',
  road: '#fffdf8',
  town: '#8a8276',
  place: '#a63d26',
  context: '#a08d70',
  mosaic: '#b3a68f',
  ink: '#262320',
  quietText: '#625b51',
  waterText: '#35596c',
  placeText: '#983520',
  paper: '#fdfbf6',
};

/** Paper: white land, black type, one warm colour, and greys that survive a photocopier. */
export const printColour: Theme = {
  name: 'print-colour',
  sea: '#e6e6e6',
  land: '#f6f6f6',
  country: '#ffffff',
  builtUp: '#ececec',
  landmark: '#d6d6d6',
  lake: '#d9d9d9',
  coast: '#9a9a9a',
  river: '#9c9c9c',
  border: '#6a6a6a',
  boundary: '#b0b0b0',
  roadCasing: '#a6a6a6',
  road: '#ffffff',
  town: '#6a6a6a',
  place: '#a63d26',
  context: '#8a8a8a',
  mosaic: '#b0b0b0',
  ink: '#000000',
  quietText: '#4d4d4d',
  waterText: '#4d4d4d',
  placeText: '#8f3420',
  paper: '#ffffff',
};
