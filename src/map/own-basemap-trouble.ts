/** Why the editor's own basemap is not drawn. The message is for readers. */
export class BasemapTrouble extends Error {
  override readonly name = 'BasemapTrouble';

  /** @param reason a clause that names the file: `data/aleppo.pmtiles is cut short` */
  constructor(reason: string, cause?: unknown) {
    const message = `The edition’s own base map is not shown: ${reason}. The simpler one is shown instead.`;
    super(message, { cause });
  }

  /** Whatever went wrong, for readers. */
  static of(fault: unknown): BasemapTrouble {
    if (fault instanceof BasemapTrouble) return fault;
    return new BasemapTrouble('something in it could not be read', fault);
  }
}
