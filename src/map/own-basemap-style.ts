import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { attempt } from '../core/attempt.ts';
import { fetchFile } from './own-basemap-fetch.ts';
import { adopted } from './own-basemap-adopt.ts';
import { resolvedSource } from './own-basemap-source.ts';
import { BasemapTrouble } from './own-basemap-trouble.ts';
import { OWN } from './own-basemap-types.ts';
import type { OpenedBasemap } from './own-basemap-types.ts';
import type { Bounds } from '../core/model.ts';
import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

const WORLD: Bounds = [-180, -90, 180, 90];

/**
 * A MapLibre style of any make: its sources and style layers, without pictures and in our fonts.
 * Rejects with BasemapTrouble.
 * @param name what readers are told that it is
 * @param taken the names that our own layers give already
 */
export async function openStyle(
  address: string,
  name: string,
  taken: readonly string[],
): Promise<OpenedBasemap> {
  const response = await fetchFile(address, name);
  const document = await response.json().catch((cause: unknown) => {
    throw new BasemapTrouble(`${name} is not JSON`, cause);
  });
  const style = checked(document, name);
  const sources: Record<string, SourceSpecification> = {};
  const credits: string[] = [];
  for (const [id, source] of Object.entries(style.sources)) {
    const resolved = await resolvedSource(source, address, `the source “${id}” of ${name}`);
    sources[OWN + id] = resolved.source;
    credits.push(...resolved.credits);
  }
  const layers = style.layers.flatMap((layer) => adopted(layer, taken) ?? []);
  // What was put in from elsewhere, such as the description of tiles, has to be good too.
  checked({ version: 8, sources, layers }, name);
  const marks = layers.filter(({ type }) => type !== 'symbol');
  return {
    bounds: WORLD,
    credits: [...new Set(credits)],
    drawn: ({ arrived }) => ({
      sources,
      // Its ground would hide ours, which has to stay in sight until there is something upon it.
      marks: arrived ? marks : marks.filter(({ type }) => type !== 'background'),
      labels: layers.filter(({ type }) => type === 'symbol'),
      whole: true,
    }),
  };
}

/** A style that MapLibre will take; the message tells the first thing that is wrong with it. */
function checked(document: StyleSpecification, name: string): StyleSpecification {
  const outcome = attempt(() => validateStyleMin(document));
  if (!outcome.ok) throw new BasemapTrouble(`${name} is not a map style`);
  const [first] = outcome.value;
  if (first !== undefined) {
    throw new BasemapTrouble(`${name} is not a valid map style (${first.message})`);
  }
  return document;
}
