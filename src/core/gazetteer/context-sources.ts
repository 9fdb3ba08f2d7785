import type { CheckedFeature } from '../geojson/checked-feature.ts';
import { memberOf } from '../json/node.ts';
import type { Declared } from '../manifest/manifest.ts';

/** The ids of sources that the context names: it may, so that what lies beneath is credited too. */
export function sourcesOfContext(
  context: ReadonlyMap<string, readonly CheckedFeature[]>,
): readonly Declared<string>[] {
  return [...context.values()].flat().flatMap(({ properties }) => {
    const named = properties === null ? undefined : memberOf(properties, 'sources');
    if (named?.kind !== 'array') return [];
    return named.items.flatMap((item) =>
      item.kind === 'string' ? [{ value: item.value, spot: item }] : [],
    );
  });
}
