import type { Theme } from '../theme.ts';

/** Paper without colour: every value is a grey, in steps that a photocopier still tells apart. */
export const printGrey: Theme = {
  name: 'print-grey',
  sea: '#dedede',
  land: '#f4f4f4',
  country: '#ffffff',
  builtUp: '#eeeeee',
  landmark: '#d2d2d2',
  lake: '#d4d4d4',
  coast: '#8c8c8c',
  river: '#949494',
  border: '#5e5e5e',
  boundary: '#aaaaaa',
  roadCasing: '#9e9e9e',
  road: '#ffffff',
  town: '#5e5e5e',
  place: '#3d3d3d',
  tint: 0.14,
  way: '#9a9a9a',
  context: '#858585',
  mosaic: '#aaaaaa',
  ink: '#000000',
  quietText: '#484848',
  waterText: '#484848',
  placeText: '#1f1f1f',
  paper: '#ffffff',
};
