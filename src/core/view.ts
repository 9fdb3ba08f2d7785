import type { LngLat } from './model.ts';

/** What the map shows: its middle and its zoom. */
export interface View {
  readonly center: LngLat;
  readonly zoom: number;
}

/** A view as an address writes it: longitude, latitude, zoom; null for anything else. */
export function parseView(value: string): View | null {
  if (!/^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/.test(value)) return null;
  const [lng = NaN, lat = NaN, zoom = NaN] = value.split(',').map(Number);
  const isGood = Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && zoom <= 24;
  return isGood ? { center: [lng, lat], zoom } : null;
}

/** The same, written. Five decimals are a metre. */
export function formatView({ center: [lng, lat], zoom }: View): string {
  return `${fixed(wrapped(lng), 5)},${fixed(lat, 5)},${fixed(zoom, 2)}`;
}

/** A map turned round the world counts on beyond 180. */
function wrapped(lng: number): number {
  return Math.abs(lng) <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
}

/** Rounded, without needless zeros and never `-0`. */
function fixed(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)) + 0);
}
