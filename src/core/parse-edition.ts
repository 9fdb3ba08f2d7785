import type { AbbreviationDraft } from './abbreviations/draft.ts';
import { parseAbbreviations } from './abbreviations/parse-abbreviations.ts';
import { parseArticle } from './article/parse-article.ts';
import type { Article } from './article/article.ts';
import { idsIn, textsOf, type EditionFile } from './edition-files.ts';
import type { EventDraft } from './events/draft.ts';
import { parseEvents } from './events/parse-events.ts';
import { checkCollection } from './geojson/check-collection.ts';
import type { CheckedFeature } from './geojson/checked-feature.ts';
import type { PlaceDraft } from './gazetteer/draft.ts';
import { parsePlace } from './gazetteer/parse-place.ts';
import { memberOf, type JsonNode } from './json/node.ts';
import { parseJson } from './json/parse-json.ts';
import { plainItems } from './json/plain.ts';
import type { Declared, Manifest } from './manifest/manifest.ts';
import { parseManifest } from './manifest/parse-manifest.ts';
import { parseSources } from './manifest/parse-sources.ts';
import type { Source } from './model.ts';
import { checkPlainCharacters } from './plain-characters.ts';
import type { Report } from './report.ts';
import { settleBy } from './rules/settle.ts';

/** An edition's files, each read by itself; null for what can't be read. */
export interface ParsedEdition {
  readonly manifest: Manifest | null;
  readonly article: Article | null;
  readonly sources: readonly Declared<Source>[] | null;
  /** In the order of the files. */
  readonly places: readonly PlaceDraft[];
  /** Whether every layer that edition.json lists could be read, and every feature in it is a place. */
  readonly hasAllPlaces: boolean;
  /** In the order of the file; none where there is no file. */
  readonly events: readonly EventDraft[] | null;
  /** Likewise. */
  readonly abbreviations: readonly AbbreviationDraft[] | null;
  /** By id. */
  readonly context: ReadonlyMap<string, readonly CheckedFeature[]>;
}

/** Reads every file as far as it goes, whatever is wrong with the others. */
export function parseEdition(files: readonly EditionFile[], report: Report): ParsedEdition {
  const texts = textsOf(files, report);
  for (const [path, text] of texts) checkPlainCharacters(path, text, report);
  const json = (path: string): JsonNode | null => {
    const text = texts.get(path);
    return text === undefined ? null : parseJson(path, text, report);
  };
  const manifestNode = json('edition.json');
  const manifest = manifestNode && parseManifest(manifestNode, report);
  const sourcesNode = json('sources.json');
  const articleText = texts.get('article.md');
  const eventsNode = json('events.json');
  const abbreviationsNode = json('abbreviations.json');
  const hasEvents = files.some(({ path }) => path === 'events.json');
  const hasAbbreviations = files.some(({ path }) => path === 'abbreviations.json');
  const region = manifest?.region ?? null;
  const settle = settleBy(manifest?.levels ?? new Map());

  const collectionsIn = (folder: 'layers' | 'context') =>
    idsIn(folder, files).map((id) => {
      const root = json(`${folder}/${id}.geojson`);
      const scope = { holdsPlaces: folder === 'layers', region, settle };
      return { id, root, features: root && checkCollection(root, scope, report) };
    });
  const layers = collectionsIn('layers').map(({ id, root, features }) => {
    const places = (features ?? []).flatMap((feature) => parsePlace(feature, id, report) ?? []);
    return { id, places, isWhole: features !== null && places.length === featureCount(root) };
  });
  const listed = manifest?.layers.map(({ value }) => value.id) ?? [];
  return {
    manifest,
    article: articleText === undefined ? null : parseArticle('article.md', articleText, report),
    sources: sourcesNode && parseSources(sourcesNode, report),
    places: layers.flatMap(({ places }) => places),
    hasAllPlaces:
      layers.every(({ isWhole }) => isWhole) &&
      listed.every((id) => layers.some((layer) => layer.id === id)),
    events: hasEvents ? eventsNode && parseEvents(eventsNode, report) : [],
    abbreviations: hasAbbreviations
      ? abbreviationsNode && parseAbbreviations(abbreviationsNode, report)
      : [],
    context: new Map(collectionsIn('context').map(({ id, features }) => [id, features ?? []])),
  };
}

/** How many items a FeatureCollection has, whatever they are. */
function featureCount(root: JsonNode | null): number {
  const features = root?.kind === 'object' ? memberOf(root, 'features') : undefined;
  return features?.kind === 'array' ? plainItems(features).length : 0;
}
