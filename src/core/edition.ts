import type { Geometry } from 'geojson';
import { buildAbbreviations } from './abbreviations/build-abbreviations.ts';
import type { EditionFile } from './edition-files.ts';
import { EDITION_FOLDERS, idsIn } from './edition-files.ts';
import { buildEvents } from './events/build-events.ts';
import { buildPlaces } from './gazetteer/build-places.ts';
import { checkGazetteer } from './gazetteer/check-gazetteer.ts';
import { deriveGeometries } from './gazetteer/derive.ts';
import { buildGeography } from './geography.ts';
import { compareIssues, type Issue } from './issue.ts';
import type { Edition, Geography, PlaceId } from './model.ts';
import { checkBasemapFile } from './manifest/check-basemap-file.ts';
import { checkListed } from './manifest/check-listed.ts';
import { parseEdition, type ParsedEdition } from './parse-edition.ts';
import type { Report } from './report.ts';
import { settleBy } from './rules/settle.ts';
import { tellWhere } from './where/tell-where.ts';

export {
  EDITION_FILES,
  EDITION_FOLDERS,
  OPTIONAL_FILES,
  type EditionFile,
} from './edition-files.ts';

/** An edition without errors, or everything that is wrong with its files, in order. */
export type Compiled =
  | {
      readonly ok: true;
      readonly edition: Edition;
      /** Built when it is first asked for: who only checks an edition need not wait for it. */
      readonly geography: Geography;
      /** Warnings only. */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Parses and checks the files of an edition and builds what the page and the map need. Every issue
 * of every file is given at once. The same function for build, development, command line and tests.
 */
export function compileEdition(files: readonly EditionFile[]): Compiled {
  const found: Issue[] = [];
  const report: Report = (issue) => found.push(issue);
  const parsed = parseEdition(files, report);
  for (const folder of EDITION_FOLDERS) {
    const listed = parsed.manifest?.[folder];
    if (listed) checkListed(folder, idsIn(folder, files), listed, report);
  }
  checkBasemapFile(parsed.manifest?.basemap ?? null, files, report);
  checkGazetteer(parsed, report);
  const geometries = geometriesOf(parsed, report);
  const settle = settleBy(parsed.manifest?.levels ?? new Map());
  const issues = found.flatMap((issue) => settle(issue) ?? []).sort(compareIssues);
  const { manifest, article, sources, events, abbreviations } = parsed;
  const hasError = issues.some((issue) => issue.severity === 'error');
  if (
    hasError ||
    manifest?.region == null ||
    article === null ||
    sources === null ||
    events === null ||
    abbreviations === null
  ) {
    return { ok: false, issues };
  }
  const { region, landmarks } = manifest;
  const context = manifest.context.map(({ value }) => value);
  const places = tellWhere(buildPlaces(parsed.places, geometries, article), {
    geometries,
    landmarks,
    region,
    files: context,
    context: parsed.context,
  });
  const layers = manifest.layers.map(({ value }) => value);
  const [headline, ...passages] = article.passages.map(({ passage }) => passage);
  const edition: Edition = {
    title: manifest.title,
    summary: manifest.summary,
    summaryAr: manifest.summaryAr,
    contact: manifest.contact,
    address: manifest.address,
    dated: manifest.dated,
    citation: article.citation,
    headline: headline ?? { n: 0, runs: [] },
    passages,
    endMatter: article.endMatter,
    places,
    layers,
    context,
    sources: sources.map(({ value }) => value),
    events: buildEvents(events),
    abbreviations: buildAbbreviations(abbreviations),
    frames: manifest.frames.map(({ value }) => value),
    basemap: manifest.basemap?.value ?? null,
    region,
    view: manifest.view,
    quoteLimit: manifest.quoteLimit,
  };
  let geography: Geography | null = null;
  return {
    ok: true,
    edition,
    get geography() {
      return (geography ??= buildGeography(layers, places, geometries, parsed.context));
    },
    issues,
  };
}

/** Drawn or derived, in the order of the files. */
function geometriesOf(
  { manifest, places, hasAllPlaces }: ParsedEdition,
  report: Report,
): ReadonlyMap<PlaceId, Geometry> {
  const derivations = hasAllPlaces ? (manifest?.derived ?? []) : [];
  const derived = deriveGeometries(places, derivations, report);
  return new Map(
    places.flatMap(({ id, geometry }): [PlaceId, Geometry][] => {
      const shape = geometry ?? derived.get(id);
      return shape === undefined ? [] : [[id, shape]];
    }),
  );
}
