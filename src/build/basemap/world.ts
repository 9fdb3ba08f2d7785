/** Natural Earth's countries as this script handles them: arcs that neighbours share, and who uses which. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Degrees, longitude first. */
export type Point = [lng: number, lat: number];

/** Arcs by number, in order; `~n` is arc n backwards. */
export type Ring = readonly number[];

export interface Territory {
  readonly name: string;
  /** ISO 3166-1 numeric; empty for territories without a code. */
  readonly numeric: string;
  /** Shell first, then holes. */
  readonly polygons: readonly (readonly Ring[])[];
}

export interface World {
  readonly arcs: readonly (readonly Point[])[];
  readonly territories: readonly Territory[];
}

type Geometry =
  | { readonly type: 'Polygon'; readonly arcs: Ring[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: Ring[][] };

interface Countries {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: Point[][];
  readonly objects: {
    readonly countries: {
      readonly geometries: (Geometry & { id?: string; properties: { name: string } })[];
    };
  };
}

/** The text of a file of a package. */
export function readPackageFile(path: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
}

/** Natural Earth 1:10m countries from world-atlas, coordinates in degrees. */
export function loadWorld(): World {
  const countries: Countries = JSON.parse(readPackageFile('world-atlas/countries-10m.json'));
  const { scale, translate } = countries.transform;
  const arcs = countries.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const territories = countries.objects.countries.geometries.map((geometry) => ({
    name: geometry.properties.name,
    numeric: geometry.id ?? '',
    polygons: geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs,
  }));
  return { arcs, territories };
}
