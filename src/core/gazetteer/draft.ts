import type { Geometry } from 'geojson';
import type { JsonObject } from '../json/node.ts';
import type { Certainty, LayerId, LngLat, PlaceId, PlaceKind, SiteType } from '../model.ts';
import type { Declared } from '../manifest/manifest.ts';
import type { Spot } from '../report.ts';

/** A place as its feature gives it, before the article and the other places are asked. */
export interface PlaceDraft {
  readonly id: PlaceId;
  /** Where its id stands. */
  readonly spot: Spot;
  readonly layer: LayerId;
  readonly name: string;
  readonly nameAr: string | null;
  readonly variants: readonly string[];
  readonly variantsSpot: Spot;
  readonly kind: PlaceKind;
  readonly certainty: Certainty;
  readonly precision: number | null;
  readonly sources: readonly Declared<string>[];
  readonly note: string;
  readonly noteAr: string | null;
  readonly asOf: string | null;
  /** Drawn, but never mentioned. */
  readonly isContext: boolean;
  /** Only in part what its neighbour is. */
  readonly isMixed: boolean;
  /** Null for what is no site, and for a site of no type of its own. */
  readonly siteType: SiteType | null;
  readonly unlocated: string | null;
  readonly unlocatedAr: string | null;
  readonly isDerived: boolean;
  /** Where the editor wants label and number; null to have it computed. */
  readonly anchor: LngLat | null;
  /** Null for unlocated and derived places. */
  readonly geometry: Geometry | null;
  /** All members of its properties, for derivations. */
  readonly properties: JsonObject;
  /** Whether nothing was wrong with it, so that checks against the text make sense. */
  readonly isSound: boolean;
}
