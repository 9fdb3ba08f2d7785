import type { Trace } from './clip.ts';
import { pathData } from './path.ts';
import type { Valued } from './shapes.ts';
import type { Values } from './style/parse-values.ts';
import { element, type Attributes } from './svg.ts';

/** How a feature is drawn. */
export interface Look {
  readonly attributes: Attributes;
  /** What is drawn in place of its outlines. */
  readonly within?: (outlines: readonly Trace[]) => readonly Trace[];
}

/**
 * Features as paths. Neighbours in one look share one path; where they let the ground through they
 * share no more than a group, for each has to darken those beneath it as in MapLibre.
 * @param bleed pixels round the panel within which shapes are kept
 * @param look of a feature; null for one that is not seen
 */
export function drawPaths(
  valued: readonly Valued[],
  bleed: number,
  look: (values: Values) => Look | null,
): string {
  const runs: { readonly key: string; readonly attributes: Attributes; paths: string[] }[] = [];
  for (const { feature, values } of valued) {
    const found = look(values);
    if (found === null) continue;
    const { attributes, within = (outlines) => outlines } = found;
    const lines = within(feature.traces(bleed).filter(({ points }) => points.length > 1));
    if (lines.length === 0) continue;
    const data = pathData(lines);
    const key = JSON.stringify(attributes);
    const last = runs.at(-1);
    if (last?.key === key) last.paths.push(data);
    else runs.push({ key, attributes, paths: [data] });
  }
  return runs.map(({ attributes, paths }) => drawRun(attributes, paths)).join('');
}

function drawRun(attributes: Attributes, paths: readonly string[]): string {
  const isOpaque = attributes['fill-opacity'] == null && attributes['stroke-opacity'] == null;
  if (isOpaque || paths.length === 1) return element('path', { ...attributes, d: paths.join('') });
  return element('g', attributes, ...paths.map((d) => element('path', { d })));
}
