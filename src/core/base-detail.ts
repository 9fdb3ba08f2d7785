/** Where the base map's opening files hold as much as its whole ones. */
import type { Bounds } from './model.ts';

/** Degrees round the country of the edition: room for a view of all of it on a wide screen. */
const MARGIN = 6;

/**
 * The box in which the base map's opening files are as detailed as the whole ones.
 * @param country the extent of static/basemap/countries.json, so that whoever has the file knows the box
 */
export function openingBox([west, south, east, north]: Bounds): Bounds {
  return [
    Math.floor(west) - MARGIN,
    Math.floor(south) - MARGIN,
    Math.ceil(east) + MARGIN,
    Math.ceil(north) + MARGIN,
  ];
}
