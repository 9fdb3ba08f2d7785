import type { Bounds, LngLat } from '../model.ts';
import { number, numbers, type Read } from './values.ts';

const longitude = number(-180, 180);
const latitude = number(-90, 90);

export const lngLat: Read<LngLat> = numbers<LngLat>(
  [longitude, latitude],
  ([lng = NaN, lat = NaN]) => [lng, lat],
);

/** West, south, east, north; whether a sheet can show it is the sheet's to say. */
export const bounds: Read<Bounds> = numbers<Bounds>(
  [longitude, latitude, number(-180, 540), latitude],
  ([west = NaN, south = NaN, east = NaN, north = NaN]) => [west, south, east, north],
);
