/** The layer files of an edition with their routes and schematic areas drawn anew. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geometryText, outlinesIn, withGeometries, type Outline } from './routes-layer.ts';
import { PathDrawer } from './routes-paths.ts';
import { readTables } from './routes-tables.ts';

/**
 * A curve strays from the straight line by at most these shares: an area of the precision it
 * states, a route of the tolerance of its waypoints, since a precision that names the worst stretch
 * would let all others wander.
 */
const AREA_STRAY = 1 / 6;
const ROUTE_STRAY = 4 / 5;

/** A layer file that holds features named after paths. */
export interface DrawnLayer {
  readonly file: string;
  /** The whole text, with new geometries. */
  readonly text: string;
  /** The ids of what was drawn. */
  readonly drawn: readonly string[];
}

/**
 * Draws every path of reference/paths.tsv into the feature of its name; the same files give the
 * same text. Throws where a table cannot be understood, or a path has no feature.
 */
export async function drawPaths(edition: string): Promise<DrawnLayer[]> {
  const tables = await readTables(edition);
  const layers = await layersOf(edition, new Set(tables.paths.keys()));
  const outlines = new Map(
    layers.flatMap((layer) => layer.outlines).map((outline) => [outline.id, outline]),
  );
  const outlineOf = (path: string): Outline => {
    const outline = outlines.get(path);
    if (outline === undefined)
      throw new RangeError(`no layer has a feature for the path '${path}'`);
    return outline;
  };
  for (const path of tables.paths.keys()) outlineOf(path);
  const drawer = new PathDrawer(tables, (path) => {
    const outline = outlineOf(path);
    const closed = isArea(outline);
    if (closed) return { stray: outline.precision * AREA_STRAY, closed };
    const tolerance = tables.tolerances.get(path);
    if (tolerance === undefined) throw new RangeError(`routes.tsv has no route '${path}'`);
    return { stray: tolerance * ROUTE_STRAY, closed };
  });
  return layers
    .filter((layer) => layer.outlines.length > 0)
    .map(({ file, text, outlines: own }) => {
      const geometries = own.map(
        (outline) => [outline, geometryText(drawer.draw(outline.id), isArea(outline))] as const,
      );
      const drawn = own.map(({ id }) => id);
      return { file, text: withGeometries(text, new Map(geometries)), drawn };
    });
}

async function layersOf(edition: string, paths: ReadonlySet<string>) {
  const names = await readdir(join(edition, 'layers'));
  return Promise.all(
    names
      .filter((name) => name.endsWith('.geojson'))
      .sort()
      .map(async (name) => {
        const file = join(edition, 'layers', name);
        const text = await readFile(file, 'utf8');
        return { file, text, outlines: outlinesIn(file, text).filter(({ id }) => paths.has(id)) };
      }),
  );
}

/** Areas are closed into rings. */
function isArea(outline: Outline): boolean {
  return outline.kind === 'area';
}
