import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '../../src/map/pace.ts';

/** A map as far as its pictures go: a frame that is asked for is drawn at the next `frame()`. */
class Drawer {
  _frameRequest: AbortController | null = null;
  drawn = 0;
  #ondrawn = (): void => undefined;

  triggerRepaint(): void {
    this._frameRequest ??= new AbortController();
  }
  on(_event: 'render', ondrawn: () => void): void {
    this.#ondrawn = ondrawn;
  }
  /** @param cost milliseconds until anything else can be done */
  frame(cost = 0): void {
    if (this._frameRequest === null || this._frameRequest.signal.aborted) return;
    this._frameRequest = null;
    this.drawn += 1;
    this.#ondrawn();
    clock += cost;
    vi.runAllTimers();
  }
}

/** Milliseconds; nothing else happens while a picture is drawn. */
let clock = 0;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function made(): { map: Drawer; pace: Pace } {
  const map = new Drawer();
  return { map, pace: new Pace(map) };
}

test('a map that is held draws nothing, neither what it had asked for nor what it asks for then', () => {
  const { map, pace } = made();
  map.triggerRepaint();
  const goOn = pace.hold();
  map.frame();
  map.triggerRepaint();
  map.frame();
  expect(map.drawn).toBe(0);
  goOn();
  map.frame();
  expect(map.drawn).toBe(1);
});

test('a map that had nothing to draw draws nothing when it may go on', () => {
  const { map, pace } = made();
  pace.hold()();
  map.frame();
  expect(map.drawn).toBe(0);
  map.triggerRepaint();
  map.frame();
  expect(map.drawn).toBe(1);
});

test('a map that is held twice goes on once', () => {
  const { map, pace } = made();
  map.triggerRepaint();
  pace.hold();
  const goOn = pace.hold();
  goOn();
  map.frame();
  goOn();
  map.frame();
  expect(map.drawn).toBe(1);
});

test('a map flies until its pictures take long, and again when they no longer do', () => {
  const { map, pace } = made();
  const draw = (cost: number, times: number): void => {
    for (let i = 0; i < times; i++) {
      map.triggerRepaint();
      map.frame(cost);
    }
  };
  expect(pace.isFluent).toBe(true);
  draw(16, 10);
  expect(pace.isFluent).toBe(true);
  draw(300, 5);
  expect(pace.isFluent).toBe(false);
  draw(16, 20);
  expect(pace.isFluent).toBe(true);
});
