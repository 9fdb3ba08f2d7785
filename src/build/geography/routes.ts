/**
 * Draws the routes, corridors and schematic areas of an edition anew:
 * `npx tsx src/build/geography/routes.ts [DIRECTORY]`, by default `geodata`.
 * Reads reference/{paths,route-waypoints,control-points}.tsv and rewrites, in layers/*.geojson,
 * the geometry of each feature that a path is named after; everything else stays as it is.
 */
import { writeFile } from 'node:fs/promises';
import { drawPaths } from './routes-draw.ts';

for (const { file, text, drawn } of await drawPaths(process.argv[2] ?? 'geodata')) {
  await writeFile(file, text);
  console.log(`${file}: drew ${drawn.join(', ')}`);
}
