import { checkAbbreviations } from '../abbreviations/check-abbreviations.ts';
import type { AbbreviationDraft } from '../abbreviations/draft.ts';
import type { Article } from '../article/article.ts';
import { checkEvents } from '../events/check-events.ts';
import type { EventDraft } from '../events/draft.ts';
import type { CheckedFeature } from '../geojson/checked-feature.ts';
import type { Declared, Manifest } from '../manifest/manifest.ts';
import type { Source } from '../model.ts';
import type { Report } from '../report.ts';
import { checkLandmarks } from '../where/check-landmarks.ts';
import { checkDerived } from './check-derived.ts';
import { checkDistricts } from './check-districts.ts';
import { checkExcerpts } from './check-excerpts.ts';
import { checkRoutes } from './check-routes.ts';
import { checkKnownPlaces, checkMentioned, checkSpellings } from './check-mentions.ts';
import { sourcesOfContext } from './context-sources.ts';
import { checkViews } from './check-views.ts';
import { checkSources, checkSourcesUsed, checkUniquePlaces } from './check-places.ts';
import type { PlaceDraft } from './draft.ts';

/** What the checks between files look at; null for a file that could not be read. */
export interface Parts {
  readonly manifest: Manifest | null;
  readonly article: Article | null;
  readonly sources: readonly Declared<Source>[] | null;
  readonly places: readonly PlaceDraft[];
  /** Whether every layer could be read, so that what is in none is nowhere. */
  readonly hasAllPlaces: boolean;
  readonly events: readonly EventDraft[] | null;
  readonly abbreviations: readonly AbbreviationDraft[] | null;
  /** By the id of the file. */
  readonly context: ReadonlyMap<string, readonly CheckedFeature[]>;
}

/**
 * The checks between places, sources, mentions, events and abbreviations. Those that would only repeat that a file
 * is broken are left out.
 */
export function checkGazetteer(parts: Parts, report: Report): void {
  const { manifest, article, sources, places, hasAllPlaces, events, abbreviations } = parts;
  const mentions = article?.passages.flatMap((passage) => passage.mentions) ?? [];
  checkUniquePlaces(places, report);
  checkSpellings(mentions, places, report);
  checkDistricts(places, report);
  if (manifest !== null) checkExcerpts(mentions, manifest.quoteLimit, report);
  if (article !== null) checkMentioned(mentions, places, report);
  const named = [
    ...[...places, ...(events ?? []), ...(abbreviations ?? [])].flatMap((each) => each.sources),
    ...sourcesOfContext(parts.context),
  ];
  if (sources !== null) checkSources(named, sources, report);
  checkKnownPlaces(mentions, places, hasAllPlaces, report);
  if (events !== null) checkEvents(events, parts, report);
  if (abbreviations !== null) checkAbbreviations(abbreviations, article, report);
  if (!hasAllPlaces) return;
  const hasAllNamers = events !== null && abbreviations !== null;
  if (sources !== null && hasAllNamers) checkSourcesUsed(named, sources, report);
  if (manifest !== null) {
    const layers = manifest.layers.map(({ value }) => value.id);
    checkDerived(places, manifest.derived, layers, report);
    checkRoutes(places, parts.context, manifest, report);
    checkViews(places, manifest, report);
    checkLandmarks(manifest.landmarks, places, parts.context, report);
  }
}
