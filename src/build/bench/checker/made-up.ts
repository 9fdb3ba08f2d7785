import type { Feature, FeatureCollection, Position } from 'geojson';

/** Positions of a ring, the closing one left out. */
const CORNERS = 14;

/** How many features lie in a row. */
const ACROSS = 400;

/** A mistake in a file of features. */
export type Mistake = 'none' | 'one ring' | 'every ring' | 'syntax at the end';

/**
 * A file of so many small round areas, none on another, of about 480 bytes each; the same each time.
 */
export function madeUpFile(count: number, mistake: Mistake): string {
  const features = Array.from({ length: count }, (_, number) =>
    areaOf(number, mistake === 'every ring' || (mistake === 'one ring' && number === count >> 1)),
  );
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const text = JSON.stringify(collection);
  return mistake === 'syntax at the end' ? `${text.slice(0, -2)},]}` : text;
}

function areaOf(number: number, isClockwise: boolean): Feature {
  const lng = 30 + (number % ACROSS) * 0.02;
  const lat = 30 + Math.floor(number / ACROSS) * 0.02;
  const corner = (index: number): Position => {
    const angle = ((isClockwise ? -index : index) % CORNERS) * ((2 * Math.PI) / CORNERS);
    return [lng + 0.008 * Math.cos(angle), lat + 0.008 * Math.sin(angle)].map(rounded);
  };
  const ring = Array.from({ length: CORNERS + 1 }, (_, index) => corner(index));
  return {
    type: 'Feature',
    id: `area-${number}`,
    properties: { name: `Area ${number}`, rank: number % 4, sources: ['made-up'] },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(6));
}
