/** Why a map can't be drawn, or not wholly: a reason, which the page says in its own language. */
export type MapTrouble =
  | {
      /**
       * webgl: the browser does not offer it; code: the map's program could not be fetched; lost: the
       * graphics card is gone for a while; basemap-code, basemap-parts: the program of the edition's
       * own base map, or some of its files, could not be fetched.
       */
      readonly kind: 'webgl' | 'code' | 'lost' | 'basemap-code' | 'basemap-parts';
    }
  /** The edition's own base map failed: an English clause that names the file. */
  | { readonly kind: 'basemap'; readonly reason: string }
  /** Nobody thought of it: what the program says. */
  | { readonly kind: 'unknown'; readonly message: string };

/** There will be no live map. */
export class MapUnavailable extends Error {
  override readonly name = 'MapUnavailable';
  readonly trouble: MapTrouble;

  constructor(trouble: MapTrouble, cause: unknown) {
    super(`The live map can’t be opened (${trouble.kind}).`, { cause });
    this.trouble = trouble;
  }
}

/** What went wrong with a map that could not be opened. */
export function troubleOf(fault: unknown): MapTrouble {
  if (fault instanceof MapUnavailable) return fault.trouble;
  return { kind: 'unknown', message: fault instanceof Error ? fault.message : String(fault) };
}
