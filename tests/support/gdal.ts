import { basename } from 'node:path';
import type { FeatureCollection } from 'geojson';
import initGdalJs from 'gdal3.js/node.js';

/** One row of an answer, by column. */
export type Answer = Readonly<Record<string, unknown>>;

/** It says on the error stream again what its answers say: a file that is bad on purpose, say. */
const gdal = initGdalJs({ useWorker: false, errorHandler: () => undefined });

/**
 * Asks GDAL, whose geometry is that of GEOS and owes nothing to our code.
 * @param path of a GeoJSON file
 * @param sql in GDAL's SQLite dialect, the file's one layer named `layer`
 * @throws if GDAL can't open the file or does not understand the question
 */
export async function ask(path: string, sql: string): Promise<readonly Answer[]> {
  const { open, close, ogr2ogr, getFileBytes } = await gdal;
  const { datasets } = await open(path);
  const [dataset] = datasets;
  if (dataset === undefined) throw new Error(`GDAL can't open ${path}.`);
  const query = sql.replace(/\blayer\b/g, () => `"${basename(path, '.geojson')}"`);
  const written = await ogr2ogr(dataset, ['-f', 'GeoJSON', '-dialect', 'sqlite', '-sql', query]);
  const text = new TextDecoder().decode(await getFileBytes(written.local));
  await close(dataset);
  const answer: FeatureCollection = JSON.parse(text);
  return answer.features.map(({ properties }) => properties ?? {});
}
