/** The committed tables that the routes and schematic areas are drawn from. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LngLat } from '../../core/model.ts';
import { cell, metres, parseTable, position, where, type Row } from './routes-rows.ts';

/** One line of paths.tsv: what the path takes up next. */
export type Step =
  /** A point: a waypoint, or one that this project chose. */
  | { readonly take: 'point'; readonly at: LngLat }
  /** A stretch of a road's control points, or of another path's steps; reversed where from > to. */
  | {
      readonly take: 'road' | 'along';
      readonly name: string;
      readonly from: number;
      readonly to: number;
    };

export interface Tables {
  /** The steps of each path, by its id: that of the feature it draws. */
  readonly paths: ReadonlyMap<string, readonly Step[]>;
  /** The control points of each road, by its id. */
  readonly roads: ReadonlyMap<string, readonly LngLat[]>;
  /** How far each route may lie from its waypoints, in metres, by its id. */
  readonly tolerances: ReadonlyMap<string, number>;
}

/** Reads `reference/` of an edition. Throws with file and line where a table cannot be understood. */
export async function readTables(edition: string): Promise<Tables> {
  const table = async (name: string): Promise<Row[]> =>
    parseTable(name, await readFile(join(edition, 'reference', name), 'utf8'));
  const waypoints = new Map<string, LngLat>();
  for (const row of await table('route-waypoints.tsv')) {
    waypoints.set(`${cell(row, 'route')} ${cell(row, 'order')}`, position(row));
  }
  const roads = new Map<string, LngLat[]>();
  for (const row of await table('control-points.tsv')) {
    roads.set(cell(row, 'object'), [...(roads.get(cell(row, 'object')) ?? []), position(row)]);
  }
  const paths = new Map<string, Step[]>();
  for (const row of await table('paths.tsv')) {
    const path = cell(row, 'path');
    paths.set(path, [...(paths.get(path) ?? []), parseStep(row, waypoints)]);
  }
  const tolerances = new Map(
    (await table('routes.tsv')).map((row) => [cell(row, 'id'), metres(row, 'precision_m')]),
  );
  return { paths, roads, tolerances };
}

function parseStep(row: Row, waypoints: ReadonlyMap<string, LngLat>): Step {
  const take = cell(row, 'take');
  if (take === 'point') return { take, at: position(row) };
  const from = cell(row, 'from');
  if (take === 'waypoint') {
    const at = waypoints.get(from);
    if (at === undefined)
      throw new Error(`${where(row)}: no waypoint '${from}' in route-waypoints.tsv`);
    return { take: 'point', at };
  }
  const stretch = /^(\S+) (\d+)-(\d+)$/.exec(from);
  if ((take !== 'road' && take !== 'along') || stretch === null) {
    throw new Error(`${where(row)}: '${take}' with '${from}' is no step; see geodata/README.md`);
  }
  return { take, name: stretch[1] ?? '', from: Number(stretch[2]), to: Number(stretch[3]) };
}
