import type { PlaceKind } from './model.ts';

/** Kinds whose outline no source fixes: they are drawn without one, and fade out. */
export const EDGELESS: readonly PlaceKind[] = ['area', 'region'];

/** How many outlines a fade is made of: enough that the eye sees no steps. */
export const FEATHER_STEPS = 8;
