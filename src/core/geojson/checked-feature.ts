import type { JsonNode, JsonObject } from '../json/node.ts';
import { readFeature } from './read-collection.ts';
import type { FeatureView, GeometryView } from './view.ts';

/**
 * A feature with the verdict on it. It is read again where it is asked for: of a large file to keep
 * all that was read takes longer, and more memory, than the check itself.
 */
export class CheckedFeature implements FeatureView {
  readonly node: JsonObject;
  /** Whether its GeoJSON has no error, as the edition takes errors. */
  readonly isSound: boolean;
  #view: FeatureView | null = null;

  constructor(node: JsonObject, isSound: boolean) {
    this.node = node;
    this.isSound = isSound;
  }

  get id(): JsonNode | undefined {
    return this.#read()?.id;
  }

  get properties(): JsonObject | null {
    return this.#read()?.properties ?? null;
  }

  get geometry(): GeometryView | null {
    return this.#read()?.geometry ?? null;
  }

  get isNull(): boolean {
    return this.#read()?.isNull ?? false;
  }

  /** Its mistakes have been told. */
  #read(): FeatureView | null {
    return (this.#view ??= readFeature(this.node, () => {}));
  }
}
