/** From the steps of a path to its line or ring. */
import type { LngLat } from '../../core/model.ts';
import { roadThrough } from './roads-curve.ts';
import { joined, type Shape, type Stretch, type Vertex } from './routes-join.ts';
import type { Step, Tables } from './routes-tables.ts';

/**
 * Draws paths: points are joined by one smooth curve, stretches of roads and of other paths are
 * taken over to the vertex, so that what is shared is shared.
 */
export class PathDrawer {
  readonly #tables: Tables;
  readonly #shapeOf: (path: string) => Shape;
  readonly #drawn = new Map<string, readonly Vertex[]>();
  readonly #begun = new Set<string>();

  constructor(tables: Tables, shapeOf: (path: string) => Shape) {
    this.#tables = tables;
    this.#shapeOf = shapeOf;
  }

  /** The vertices of a path, in its order. Throws a RangeError for what the tables do not hold. */
  draw(path: string): LngLat[] {
    return this.#vertices(path).map((vertex) => vertex.at);
  }

  #vertices(path: string): readonly Vertex[] {
    const known = this.#drawn.get(path);
    if (known !== undefined) return known;
    const steps = this.#tables.paths.get(path);
    if (steps === undefined) throw new RangeError(`paths.tsv has no path '${path}'`);
    if (this.#begun.has(path)) throw new RangeError(`the path '${path}' runs along itself`);
    this.#begun.add(path);
    const shape = this.#shapeOf(path);
    const vertices = joined(
      steps.map((step, i) => this.#stretch(step, i + 1)),
      shape,
    );
    this.#drawn.set(path, vertices);
    return vertices;
  }

  #stretch(step: Step, n: number): Stretch {
    if (step.take === 'point') return { fixed: false, vertices: [{ at: step.at, step: n }] };
    const source = step.take === 'road' ? this.#road(step.name) : this.#vertices(step.name);
    const [low, high] = [Math.min(step.from, step.to), Math.max(step.from, step.to)];
    const first = source.findIndex((vertex) => vertex.step === low);
    const last = source.findLastIndex((vertex) => vertex.step === high);
    if (first < 0 || last < 0) {
      throw new RangeError(`'${step.name}' has no stretch ${step.from}-${step.to}`);
    }
    const cut = source.slice(first, last + 1).map(({ at }) => ({ at, step: n }));
    return { fixed: true, vertices: step.from > step.to ? cut.reverse() : cut };
  }

  #road(name: string): readonly Vertex[] {
    const points = this.#tables.roads.get(name);
    if (points === undefined) throw new RangeError(`control-points.tsv has no road '${name}'`);
    return roadThrough(points);
  }
}
