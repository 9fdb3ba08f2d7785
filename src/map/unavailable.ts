/** This browser cannot draw the moving map. The message is for readers. */
export class MapUnavailable extends Error {
  override readonly name = 'MapUnavailable';

  constructor(cause: unknown) {
    super('The moving map needs WebGL 2, which this browser does not offer.', { cause });
  }
}
