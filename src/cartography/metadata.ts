import type { Metadata } from './layers/draw.ts';

/** What a style layer says of itself; null for the base and the context, which say nothing. */
export function metadataOf(layer: { readonly metadata?: unknown }): Partial<Metadata> | null {
  const { metadata } = layer;
  if (typeof metadata !== 'object' || metadata === null) return null;
  const id: unknown = 'atlas:layer' in metadata ? metadata['atlas:layer'] : undefined;
  const place: unknown = 'atlas:place' in metadata ? metadata['atlas:place'] : undefined;
  const picked: unknown = 'atlas:picked' in metadata ? metadata['atlas:picked'] : undefined;
  return {
    ...(typeof id === 'string' ? { 'atlas:layer': id } : {}),
    ...(typeof place === 'boolean' ? { 'atlas:place': place } : {}),
    ...(typeof picked === 'boolean' ? { 'atlas:picked': picked } : {}),
  };
}
