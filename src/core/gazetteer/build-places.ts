import type { Geometry } from 'geojson';
import type { Article, MarkedMention } from '../article/article.ts';
import { excerptsByPlace } from '../article/excerpts.ts';
import type { Excerpt, Mention, Place, PlaceId } from '../model.ts';
import { anchorOf } from './anchor.ts';
import { countryExtent } from './country-extent.ts';
import type { PlaceDraft } from './draft.ts';
import { boundsOf } from './geometry-bounds.ts';

/** What the other parts of an edition know of a place. */
interface Findings {
  readonly geometry: Geometry | null;
  readonly number: number | null;
  readonly mentions: readonly Mention[];
  readonly excerpts: readonly Excerpt[];
}

/** The gazetteer: mentioned places in reading order, then context by name. */
export function buildPlaces(
  drafts: readonly PlaceDraft[],
  geometries: ReadonlyMap<PlaceId, Geometry>,
  article: Article,
): readonly Place[] {
  const mentions = mentionsByPlace(article);
  const numbers = new Map([...mentions.keys()].map((id, index) => [id, index + 1]));
  const excerpts = excerptsByPlace(article.passages, article.citation.language);
  const places = drafts.map((draft) =>
    buildPlace(draft, {
      geometry: geometries.get(draft.id) ?? null,
      number: numbers.get(draft.id) ?? null,
      mentions: mentions.get(draft.id) ?? [],
      excerpts: excerpts.get(draft.id) ?? [],
    }),
  );
  const byName = new Intl.Collator('en');
  return places.sort(
    (a, b) =>
      (a.number ?? Infinity) - (b.number ?? Infinity) ||
      byName.compare(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
}

function buildPlace(draft: PlaceDraft, findings: Findings): Place {
  const { geometry, number, mentions, excerpts } = findings;
  const [lng = 0, lat = 0] = geometry?.type === 'Point' ? geometry.coordinates : [];
  const extent = geometry?.type === 'Point' ? countryExtent(draft, [lng, lat]) : null;
  return {
    id: draft.id,
    layer: draft.layer,
    name: draft.name,
    nameAr: draft.nameAr,
    variants: draft.variants,
    kind: draft.kind,
    certainty: draft.certainty,
    precision: draft.precision,
    sources: draft.sources.map(({ value }) => value),
    note: draft.note,
    ...(draft.noteAr === null ? {} : { noteAr: draft.noteAr }),
    asOf: draft.asOf,
    ...(draft.isMixed ? { mixed: true } : {}),
    ...(draft.siteType === null ? {} : { siteType: draft.siteType }),
    unlocated: draft.unlocated,
    ...(draft.unlocatedAr === null ? {} : { unlocatedAr: draft.unlocatedAr }),
    bounds: geometry && boundsOf(geometry),
    ...(extent === null ? {} : { extent }),
    anchor: geometry && (draft.anchor ?? anchorOf(geometry)),
    where: null,
    scene: [],
    number,
    mentions,
    excerpts,
  };
}

/** By place, both in the order of the text, without their places in the file. */
function mentionsByPlace(article: Article): ReadonlyMap<PlaceId, readonly Mention[]> {
  const byPlace = new Map<PlaceId, Mention[]>();
  for (const mention of article.passages.flatMap((passage) => passage.mentions)) {
    const others = byPlace.get(mention.place);
    if (others === undefined) byPlace.set(mention.place, [withoutSpots(mention)]);
    else others.push(withoutSpots(mention));
  }
  return byPlace;
}

function withoutSpots(mention: MarkedMention): Mention {
  const { id, passage, place, kind, certainty, text, start, end } = mention;
  return { id, passage, place, kind, certainty, text, start, end };
}
