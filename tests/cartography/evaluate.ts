import { createPropertyExpression, latest } from '@maplibre/maplibre-gl-style-spec';
import type {
  LayerSpecification,
  StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';

type Situation = {
  readonly zoom: number;
  readonly properties?: Record<string, unknown>;
  readonly state?: Record<string, boolean>;
};

/** The value that the style specification's own evaluator gives a property of a style layer. */
export function valueOf(
  layer: LayerSpecification,
  property: string,
  situation: Situation,
): unknown {
  for (const part of ['paint', 'layout'] as const) {
    const specification: unknown = Object(latest)[`${part}_${layer.type}`]?.[property];
    const value: unknown = Object(layer)[part]?.[property];
    if (specification === undefined || value === undefined) continue;
    const made = createPropertyExpression(
      value,
      property,
      specification as StylePropertySpecification,
    );
    if (made.result === 'error') return value;
    return made.value.evaluate(
      { zoom: situation.zoom },
      { type: 1, properties: situation.properties ?? {} },
      situation.state ?? {},
    );
  }
  return undefined;
}
