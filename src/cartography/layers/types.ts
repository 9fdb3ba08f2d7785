import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

export type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>;
export type SymbolLayout = NonNullable<SymbolLayer['layout']>;
export type SymbolPaint = NonNullable<SymbolLayer['paint']>;
export type LineLayer = Extract<LayerSpecification, { type: 'line' }>;
export type LineLayout = NonNullable<LineLayer['layout']>;
export type LinePaint = NonNullable<LineLayer['paint']>;
