import type { Theme } from '../theme.ts';

/** Paper: white land, black type, one warm colour, and greys that survive a photocopier. */
export const printColour: Theme = {
  name: 'print-colour',
  sea: '#e6e6e6',
  land: '#f6f6f6',
  country: '#ffffff',
  builtUp: '#efefef',
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
  tint: 0.14,
  way: '#a0a0a0',
  context: '#8a8a8a',
  mosaic: '#b0b0b0',
  ink: '#000000',
  quietText: '#4d4d4d',
  waterText: '#4d4d4d',
  placeText: '#8f3420',
  paper: '#ffffff',
};
