/** The domain's types, and nothing else. Every value is readonly, plain JSON. */
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point, Polygon } from 'geojson';

/** Degrees, WGS 84, longitude first. */
export type LngLat = readonly [lng: number, lat: number];

/** Degrees: west, south, east, north. East is above 180 where the box crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export type PlaceId = string;
export type LayerId = string;
export type SourceId = string;
export type EventId = string;
/** `p5m2`: the second mention in the fifth passage. */
export type MentionId = string;

/** named: in any spelling; event: inside an event's name; implied: a description; metonym: a country for its government. */
export type MentionKind = 'named' | 'event' | 'implied' | 'metonym';

/** The vocabulary of Linked Places. */
export type Certainty = 'certain' | 'less-certain' | 'uncertain';

/** area: a place without edges; corridor: a schematic axis that is no road. */
export type PlaceKind =
  'country' | 'region' | 'city' | 'district' | 'area' | 'route' | 'corridor' | 'site' | 'water';

/** What a site is, where that has a sign of its own on the map. */
export type SiteType = 'military' | 'airfield';

/** What a file of context is drawn as. */
export type ContextRole = 'built-up' | 'road' | 'river' | 'lake' | 'boundary' | 'town' | 'landmark';

/** Where the article comes from, and on what terms it is quoted. */
export interface Citation {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  /** An ISO date. */
  readonly published: string;
  /** The publisher's address. */
  readonly address: string;
  /** The publisher's conditions, in the publisher's words. */
  readonly rights: string;
  /** BCP 47. */
  readonly language: string;
}

/** A stretch of a passage: plain words, or words that mention a place. */
export type Run =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'mention';
      readonly text: string;
      readonly id: MentionId;
      readonly place: PlaceId;
      readonly kind: MentionKind;
    };

/** A paragraph of the article; the headline is passage 0. */
export interface Passage {
  readonly n: number;
  readonly runs: readonly Run[];
}

/** One naming of a place in a passage, as spelt there. */
export interface Mention {
  readonly id: MentionId;
  readonly passage: number;
  readonly place: PlaceId;
  readonly kind: MentionKind;
  readonly certainty: Certainty;
  readonly text: string;
  /** Offset of the first and after the last UTF-16 unit in the passage's unmarked text. */
  readonly start: number;
  readonly end: number;
}

/** The sentence that holds one or more mentions of a place, quoted whole. */
export interface Excerpt {
  readonly passage: number;
  /** The mentions of this place in the sentence, in order; never empty. */
  readonly mentions: readonly MentionId[];
  /** The sentence; only mentions of this place are runs of type mention. */
  readonly runs: readonly Run[];
}

/** Something on the map by its name, as a sentence speaks of it. */
export interface Named {
  /** Null for what is no place but context beneath: a town, a river. */
  readonly id: PlaceId | null;
  readonly name: string;
  readonly nameAr: string | null;
}

export type Wind = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** Where a place is, as one would tell a reader who does not know it. */
export interface Where {
  /** A landmark of the edition. */
  readonly from: Named;
  /**
   * From the landmark to the place's point, to the nearest of a line, to the middle of an area;
   * rounded to no finer than the place and the landmark are known. 0 with a bearing for an area
   * that is broader than it is far: only its direction can be told.
   */
  readonly metres: number;
  /** Seen from the landmark; null where the place is at it or round it. */
  readonly bearing: Wind | null;
  /** The road that it lies on, as far as its precision can tell. */
  readonly on: Named | null;
  /** The smallest area that it lies in, as far as its precision can tell. */
  readonly within: Named | null;
}

/** An entry of the gazetteer. */
export interface Place {
  readonly id: PlaceId;
  readonly layer: LayerId;
  readonly name: string;
  readonly nameAr: string | null;
  readonly variants: readonly string[];
  readonly kind: PlaceKind;
  readonly certainty: Certainty;
  /** How far the true outline or point may lie from the drawn one, in metres; null when unlocated. */
  readonly precision: number | null;
  readonly sources: readonly SourceId[];
  /** Neutral and dated; empty where nothing needs saying. */
  readonly note: string;
  /** The same in Arabic, where the edition gives it. */
  readonly noteAr?: string;
  /** An ISO date, month or year, where time matters. */
  readonly asOf: string | null;
  /** Set for an area that is only in part what its neighbour is: one that a front line runs through. */
  readonly mixed?: true;
  /** Set for a site of a type that the map tells apart. */
  readonly siteType?: SiteType;
  /** Why the place cannot be put on a map; null when it is on the map. */
  readonly unlocated: string | null;
  /** The same in Arabic, where the edition gives it. */
  readonly unlocatedAr?: string;
  readonly bounds: Bounds | null;
  /** Set for a country or a part of one that is a mere point: what a map of it shows, its mainland. */
  readonly extent?: Bounds;
  /** Where its label and number stand. */
  readonly anchor: LngLat | null;
  /** Null for what is unlocated, for countries, and beyond the reach of every landmark. */
  readonly where: Where | null;
  /** What else is to be seen where the place is framed, the most telling first; at most six. */
  readonly scene: readonly Named[];
  /** Its rank by first mention in the article, from 1; null for context, which is never mentioned. */
  readonly number: number | null;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly excerpts: readonly Excerpt[];
}

/** Something dated that the article speaks of. */
export interface Event {
  readonly id: EventId;
  readonly title: string;
  readonly titleAr: string | null;
  /** An ISO date, month or year. */
  readonly start: string;
  /** Likewise; null where no source gives one. */
  readonly end: string | null;
  /** Null for what has no one place. */
  readonly place: PlaceId | null;
  /** The passages that speak of it, ascending; 0 is the headline; never empty. */
  readonly passages: readonly number[];
  /** How certain it is that the article's words mean this, then and there. */
  readonly certainty: Certainty;
  readonly sources: readonly SourceId[];
  /** Neutral and dated; where accounts differ it gives each with its source, without a verdict. */
  readonly note: string;
  /** The same in Arabic, where the edition gives it. */
  readonly noteAr?: string;
}

/** One GeoJSON file of places, as the legend names it. */
export interface Layer {
  readonly id: LayerId;
  readonly title: string;
  readonly titleAr: string | null;
}

/** Provenance. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  /** Title and licence in Arabic, where the edition gives them. */
  readonly titleAr?: string;
  readonly licenceAr?: string;
  readonly publisher: string;
  readonly address: string | null;
  readonly licence: string;
  /** An ISO date, or null where it was not retrieved from anywhere. */
  readonly retrieved: string | null;
  /** The credit that must stand on every map that draws something from it; null for none. */
  readonly attribution: string | null;
}

/** A named view box of the edition: a panel of its figure. */
export interface Frame {
  readonly id: string;
  readonly title: string;
  readonly titleAr: string | null;
  readonly bounds: Bounds;
}

/** A short form, or the name of a group, that the article leaves unexplained. */
export interface Abbreviation {
  /** As the article writes it. */
  readonly short: string;
  readonly long: string;
  readonly longAr: string | null;
  /** One neutral line: what it was at the date of the article. */
  readonly note: string;
  /** The same in Arabic, where the edition gives it. */
  readonly noteAr?: string;
  readonly sources: readonly SourceId[];
}

/** The author's own list of sources at the article's end. */
export interface EndMatter {
  readonly title: string;
  readonly entries: readonly { readonly text: string; readonly address: string }[];
}

/** A file of context: drawn beneath for orientation, never mentioned. */
export interface Context {
  readonly id: string;
  readonly role: ContextRole;
}

/** The editor's own map, which the live map draws between the embedded base and the article's places. */
export interface Basemap {
  /** A PMTiles file in the schema of Protomaps, or the document of a MapLibre style. */
  readonly kind: 'pmtiles' | 'style';
  /** Within the site, `data/<file>`, or of another server, `https://…`. */
  readonly url: string;
  /** The credit that must stand on the map, plain text; null where a style's own credits will do. */
  readonly attribution: string | null;
  /** The ISO date, month or year of what it shows; null where it is not known. */
  readonly dated: string | null;
}

/** One article with its places and sources, checked. All of it but the geometry. */
export interface Edition {
  readonly title: string;
  /** At most two neutral sentences: what the page is, whose words, about where and when. */
  readonly summary: string;
  /** The same in Arabic; null where nobody has translated it. */
  readonly summaryAr: string | null;
  /** Where mistakes are reported, `https:` or `mailto:`; null for nowhere. */
  readonly contact: string | null;
  /** Where the site will stand; null until it is known. */
  readonly address: string | null;
  /** The date of the data, ISO. */
  readonly dated: string;
  readonly citation: Citation;
  readonly headline: Passage;
  readonly passages: readonly Passage[];
  readonly endMatter: EndMatter | null;
  /** Mentioned places in reading order, then context by name. */
  readonly places: readonly Place[];
  readonly layers: readonly Layer[];
  readonly context: readonly Context[];
  readonly sources: readonly Source[];
  /** By start. */
  readonly events: readonly Event[];
  /** By their short forms. */
  readonly abbreviations: readonly Abbreviation[];
  readonly frames: readonly Frame[];
  /** Null where the embedded base is all there is. */
  readonly basemap: Basemap | null;
  /** Where all places but far ones lie. */
  readonly region: Bounds;
  readonly view: { readonly center: LngLat; readonly zoom: number };
  /** A printed quotation has at most this many characters. */
  readonly quoteLimit: number;
}

/** What the style may ask of a drawn place. */
export interface DrawnProperties {
  readonly id: PlaceId;
  readonly layer: LayerId;
  readonly name: string;
  /** Without vowel marks; empty for none. */
  readonly nameAr: string;
  readonly kind: PlaceKind;
  readonly certainty: Certainty;
  readonly precision: number;
  readonly mentioned: boolean;
  /** 0 for context. */
  readonly number: number;
  /** Set where the place is only in part what its neighbour is. */
  readonly mixed?: true;
  /** Set for a site of a type that the map tells apart. */
  readonly siteType?: SiteType;
}

/** An outline of a fade: 1 is the rim, the last one the innermost. */
export interface FeatherProperties extends DrawnProperties {
  readonly step: number;
}

export type DrawnFeature = Feature<Geometry, DrawnProperties>;

/** The geometry of an edition, ready to be drawn; wound by RFC 7946. */
export interface Geography {
  /** Located places by layer, with their true geometry. */
  readonly layers: Readonly<Record<LayerId, FeatureCollection<Geometry, DrawnProperties>>>;
  /** One point a located place: its anchor. */
  readonly anchors: FeatureCollection<Point, DrawnProperties>;
  /** The nested outlines of the areas without edges, which fade from their rims inwards. */
  readonly feathers: FeatureCollection<Polygon | MultiPolygon, FeatherProperties>;
  /** Context by id; properties as in the file. */
  readonly context: Readonly<Record<string, FeatureCollection>>;
}

/** What the reader picked; parsed from the address. */
export type Selection =
  | { readonly type: 'nothing' }
  | { readonly type: 'place'; readonly place: PlaceId }
  | { readonly type: 'passage'; readonly passage: number }
  | { readonly type: 'mention'; readonly mention: MentionId }
  /** An address that names nothing in this edition. */
  | { readonly type: 'unknown'; readonly address: string };
