import type { Basemap, Bounds, Context, Frame, Layer, LngLat } from '../model.ts';
import type { Spot } from '../report.ts';
import type { RuleId } from '../rules/rules.ts';
import type { Level } from '../rules/settle.ts';

/** A value with the place that declares it. */
export interface Declared<T> {
  readonly value: T;
  readonly spot: Spot;
}

/** Which features a derived place unites. */
export type Members =
  | { readonly type: 'ids'; readonly ids: readonly Declared<string>[] }
  | { readonly type: 'property'; readonly property: string; readonly values: readonly string[] };

/** A place whose geometry is the union of others. */
export interface Derivation {
  readonly id: Declared<string>;
  /** The layer in whose file its feature stands. */
  readonly layer: Declared<string>;
  /** The layer whose features are asked for the property. */
  readonly from: Declared<string>;
  readonly members: Members;
  /** Where the union is declared. */
  readonly union: Spot;
}

/** A point that readers know, from which it is told where other places are. */
export interface Landmark {
  /** Of a place, or of a feature of context. */
  readonly id: Declared<string>;
  /** How sentences name it, with its article; null for its own name. */
  readonly name: string | null;
  readonly nameAr: string | null;
  /** How far from it places are told from it, in metres. */
  readonly reach: number;
}

/** What edition.json says. */
export interface Manifest {
  readonly title: string;
  readonly summary: string;
  readonly summaryAr: string | null;
  readonly address: string | null;
  /** Where mistakes are reported. */
  readonly contact: string | null;
  readonly dated: string;
  /** Null only where the file gives no good box. */
  readonly region: Bounds | null;
  readonly view: { readonly center: LngLat; readonly zoom: number };
  /** Where the view is declared. */
  readonly viewSpot: Spot;
  readonly quoteLimit: number;
  readonly layers: readonly Declared<Layer>[];
  readonly context: readonly Declared<Context>[];
  readonly derived: readonly Derivation[];
  readonly frames: readonly Declared<Frame>[];
  /** From the most local to the widest. */
  readonly landmarks: readonly Landmark[];
  /** How grave issues of a rule are, where the edition says it. */
  readonly levels: ReadonlyMap<RuleId, Level>;
  /** Where its address stands. */
  readonly basemap: Declared<Basemap> | null;
}
