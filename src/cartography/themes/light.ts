import type { Theme } from '../theme.ts';

/** The screen by day: warm paper, and a base that stays above L* 55. */
export const light: Theme = {
  name: 'light',
  sea: '#cfdde3',
  land: '#f4f1ea',
  country: '#fcfaf5',
  builtUp: '#f0ebe0',
  landmark: '#ddd3c1',
  lake: '#bfd3dc',
  coast: '#b4c8d1',
  river: '#8fb3c4',
  border: '#908880',
  boundary: '#b5aa98',
  roadCasing: '#c4b59c',
  road: '#fffdf8',
  // A hair off the paper: in a drawing made by day the two are told apart by their colour alone.
  casing: '#fdfbf7',
  town: '#8f877b',
  place: '#a63d26',
  tint: 0.14,
  way: '#a5936f',
  context: '#99876b',
  mosaic: '#b3a68f',
  ink: '#262320',
  quietText: '#565047',
  waterText: '#335568',
  placeText: '#8f321e',
  paper: '#fdfbf6',
};
