import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Whether a point's position is certain: then what stands for it is solid, else it is hollow. */
export const CERTAIN: ExpressionSpecification = ['==', ['get', 'certainty'], 'certain'];
