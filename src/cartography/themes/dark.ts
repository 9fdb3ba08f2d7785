import type { Theme } from '../theme.ts';

/** The screen by night: a base that stays below L* 45, so that the light end is the article's. */
export const dark: Theme = {
  name: 'dark',
  sea: '#0f181d',
  land: '#262422',
  country: '#2d2b28',
  builtUp: '#393631',
  landmark: '#47423b',
  lake: '#101b22',
  coast: '#33424a',
  river: '#3f5a68',
  border: '#6a645b',
  boundary: '#554f46',
  roadCasing: '#5c554a',
  road: '#24211e',
  town: '#6b655b',
  place: '#e58a6f',
  tint: 0.16,
  way: '#5f5748',
  context: '#6f6552',
  mosaic: '#5f5749',
  ink: '#e9e4da',
  quietText: '#bfb7aa',
  waterText: '#94bace',
  placeText: '#f2ab94',
  paper: '#171614',
};
