/** Why the editor's own basemap is not drawn. */
export class BasemapTrouble extends Error {
  override readonly name = 'BasemapTrouble';
  /** A clause that names the file: `data/aleppo.pmtiles is cut short`. */
  readonly reason: string;

  constructor(reason: string, cause?: unknown) {
    super(`The edition’s own base map is not shown: ${reason}.`, { cause });
    this.reason = reason;
  }

  /** Whatever went wrong. */
  static of(fault: unknown): BasemapTrouble {
    if (fault instanceof BasemapTrouble) return fault;
    return new BasemapTrouble('something in it could not be read', fault);
  }
}
