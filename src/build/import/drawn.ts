import type { Geometry } from 'geojson';

/** A place as another program drew it. */
export interface Drawn {
  readonly name: string | null;
  readonly geometry: Geometry;
  /** What else it says of the place, by the member that it is (see members.ts). */
  readonly cells: ReadonlyMap<string, unknown>;
}

/** What a file holds that can be drawn, and sentences on what was left out. */
export interface ReadFile {
  readonly drawn: readonly Drawn[];
  readonly lost: readonly string[];
}

/** A file that can't be imported at all; the message is for people. */
export class NotImported extends Error {
  override readonly name = 'NotImported';
}
