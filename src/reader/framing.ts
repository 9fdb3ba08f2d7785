import type { View } from '../core/view.ts';

/** The map is taken for the frame of a sheet. */
export interface Framing {
  /** Where it is to go: to the sheet's ground, and in the end back. */
  readonly view: View;
  /** Whether it still is: then it fills the window, and what is done to it counts for the sheet alone. */
  readonly isOn: boolean;
}
