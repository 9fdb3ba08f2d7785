import type { Geometry } from 'geojson';
import type { Article } from '../article/article.ts';
import { excerptsOf } from '../article/excerpts.ts';
import type { Mention, Place, PlaceId } from '../model.ts';
import { anchorOf } from './anchor.ts';
import type { PlaceDraft } from './draft.ts';
import { boundsOf } from './geometry-bounds.ts';

/** The gazetteer: mentioned places in reading order, then context by name. */
export function buildPlaces(
  drafts: readonly PlaceDraft[],
  geometries: ReadonlyMap<PlaceId, Geometry>,
  article: Article,
): readonly Place[] {
  const inOrder = article.passages.flatMap((passage) => passage.mentions);
  const ids = [...new Set(inOrder.map((mention) => mention.place))];
  const rank = new Map(ids.map((id, i) => [id, i + 1]));
  const places = drafts.map((draft) => {
    const geometry = geometries.get(draft.id) ?? null;
    return buildPlace(draft, geometry, rank.get(draft.id) ?? null, article);
  });
  const byName = new Intl.Collator('en');
  return places.sort(
    (a, b) =>
      (a.number ?? Infinity) - (b.number ?? Infinity) ||
      byName.compare(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
}

function buildPlace(
  draft: PlaceDraft,
  geometry: Geometry | null,
  number: number | null,
  article: Article,
): Place {
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
    asOf: draft.asOf,
    unlocated: draft.unlocated,
    bounds: geometry && boundsOf(geometry),
    anchor: geometry && (draft.anchor ?? anchorOf(geometry)),
    number,
    mentions: mentionsOf(draft.id, article),
    excerpts: excerptsOf(draft.id, article.passages, article.citation.language),
  };
}

/** The mentions without their places in the file. */
function mentionsOf(place: PlaceId, article: Article): readonly Mention[] {
  return article.passages
    .flatMap((passage) => passage.mentions)
    .filter((mention) => mention.place === place)
    .map(({ id, passage, kind, certainty, text, start, end }) => ({
      id,
      passage,
      place,
      kind,
      certainty,
      text,
      start,
      end,
    }));
}
