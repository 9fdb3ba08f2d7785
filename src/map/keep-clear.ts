import { GeoJSONSource } from 'maplibre-gl';
import { COVER, coverPlaces, covered, NOTHING, oneWorldFrom } from './cover.ts';
import type { Size } from './cover.ts';
import type { Box } from '../core/box.ts';
import type { LngLat } from '../core/model.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LibreMap } from 'maplibre-gl';

/** Keeps a map's names clear of what covers it, and of its edges. */
export class KeepClear {
  readonly #container: HTMLElement;
  #boxes: readonly Box[] = [];
  /** Where the symbols stand that take the room. */
  #point: LngLat;

  /** @param point in the middle of the map's first view */
  constructor(container: HTMLElement, point: LngLat) {
    this.#container = container;
    this.#point = point;
  }

  /** The style with what takes the room. */
  over(style: StyleSpecification): StyleSpecification {
    return covered(style, this.#places());
  }

  /** Begins, or begins again, with a map whose style has loaded. */
  dress(map: LibreMap): void {
    if (!map.hasImage(COVER)) map.addImage(COVER, NOTHING);
    this.#fit(map);
    this.follow(map);
  }

  /** What covers the map from now on; `map` is null until its style has loaded. */
  cover(boxes: readonly Box[], map: LibreMap | null): void {
    this.#boxes = boxes;
    if (map !== null) this.#put(map);
  }

  /** Follows a move: what covers the map stays where it is, and the map goes on beneath it. */
  follow(map: LibreMap): void {
    const { width, height } = this.#size();
    const { x, y } = map.project(this.#nearest(map));
    const isFar = x < 0 || y < 0 || x > width || y > height;
    // A point out of view may lie in a tile that is not drawn.
    if (isFar) {
      const { lng, lat } = map.getCenter().wrap();
      this.#point = [lng, lat];
      this.#put(map);
    }
    const to: [number, number] = isFar ? [0, 0] : [width / 2 - x, height / 2 - y];
    map.setPaintProperty(COVER, 'icon-translate', to, { validate: false });
  }

  /** The map has another size. */
  resize(map: LibreMap): void {
    this.#fit(map);
    this.#put(map);
    this.follow(map);
  }

  #fit(map: LibreMap): void {
    map.setLayerZoomRange(COVER, oneWorldFrom(this.#size()), LAST);
  }

  #put(map: LibreMap): void {
    const source = map.getSource(COVER);
    if (!(source instanceof GeoJSONSource)) return;
    void source.setData({ type: 'FeatureCollection', features: this.#places() });
  }

  #places(): ReturnType<typeof coverPlaces> {
    return coverPlaces(this.#boxes, this.#size(), this.#point);
  }

  #size(): Size {
    const { clientWidth, clientHeight } = this.#container;
    return { width: clientWidth, height: clientHeight };
  }

  /** The point in the copy of the world that is in view. */
  #nearest(map: LibreMap): [number, number] {
    const [lng, lat] = this.#point;
    return [lng + 360 * Math.round((map.getCenter().lng - lng) / 360), lat];
  }
}

/** The last zoom level that a style may name. */
const LAST = 24;
