import type { XY } from '../../core/mercator.ts';
import type { View } from '../../core/view.ts';
import { positionAt, scaleAt, viewOf, widthOn, type Ground, type Shape } from './ground.ts';
import { SCALES } from './scales.ts';

/** Of the room on the map, so that its surroundings are seen too. */
const SHARE = 0.8;
/** The least width of a frame that can be taken hold of, in pixels. */
const LEAST = 48;

/**
 * The frame of a sheet on the map of the screen: always as true as the map itself, and of a round
 * scale, so that it is drawn as near to the size wanted as such a scale allows.
 */
export class FrameOnMap {
  readonly shape: Shape;
  /** The sheet's own, which need not be round. */
  readonly #own: number;
  /** The map's size on screen, in pixels. */
  room: { readonly width: number; readonly height: number } = $state.raw({ width: 0, height: 0 });
  /** From the middle of the map to the frame's, in pixels. */
  at: XY = $state.raw([0, 0]);
  /** What it was made as wide as last; null: as wide as there is room for. */
  #wanted: number | null = $state.raw(null);

  constructor(shape: Shape, own: number) {
    this.shape = shape;
    this.#own = own;
  }

  /** How wide it is to be, before its scale is rounded. */
  get wanted(): number {
    const { width, height } = this.room;
    const most = Math.min(width, (height * this.shape.width) / this.shape.height);
    return this.#wanted ?? Math.max(LEAST, SHARE * most);
  }

  /** What it takes of the ground, where the map shows `view`. */
  ground(view: View): Ground {
    const { room, at, shape } = this;
    const center = positionAt({ view, ...room }, [room.width / 2 + at[0], room.height / 2 + at[1]]);
    const exact = scaleAt(view, center, this.wanted, shape);
    const apart = (scale: number): number => Math.abs(Math.log(scale / exact));
    const [scale = exact] = [this.#own, ...SCALES].toSorted((a, b) => apart(a) - apart(b));
    return { center, scale };
  }

  /** Its width and height on screen, in pixels. */
  size(view: View): Shape {
    const width = widthOn(view, this.ground(view), this.shape);
    return { width, height: (width * this.shape.height) / this.shape.width };
  }

  /** The view in which it lies round that ground. */
  viewOf(ground: Ground): View {
    return viewOf(ground, this.shape, this.at, this.wanted);
  }

  /** Moves its middle, which stays on the map. */
  move([x, y]: XY): void {
    const { width, height } = this.room;
    this.at = [clamped(x, width / 2), clamped(y, height / 2)];
  }

  /** Makes it as wide as a corner so far from its middle does. */
  reach([x, y]: XY): void {
    const { width, height } = this.shape;
    this.#wanted = Math.max(LEAST, 2 * Math.abs(x), (2 * Math.abs(y) * width) / height);
  }
}

function clamped(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
