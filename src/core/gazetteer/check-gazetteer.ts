import type { Article } from '../article/article.ts';
import type { Declared, Manifest } from '../manifest/manifest.ts';
import type { Source } from '../model.ts';
import type { Report } from '../report.ts';
import { checkDerived } from './check-derived.ts';
import { checkKnownPlaces, checkMentioned, checkSpellings } from './check-mentions.ts';
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
}

/**
 * The checks between places, sources and mentions. Those that would only repeat that a file is
 * broken are left out.
 */
export function checkGazetteer(parts: Parts, report: Report): void {
  const { manifest, article, sources, places, hasAllPlaces } = parts;
  const mentions = article?.passages.flatMap((passage) => passage.mentions) ?? [];
  checkUniquePlaces(places, report);
  checkSpellings(mentions, places, report);
  if (article !== null) checkMentioned(mentions, places, report);
  if (sources !== null) checkSources(places, sources, report);
  checkKnownPlaces(mentions, places, hasAllPlaces, report);
  if (!hasAllPlaces) return;
  if (sources !== null) checkSourcesUsed(places, sources, report);
  if (manifest !== null) {
    const layers = manifest.layers.map(({ value }) => value.id);
    checkDerived(places, manifest.derived, layers, report);
  }
}
