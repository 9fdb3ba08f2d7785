import { SMALL_SCREEN } from '../core/small-screen.ts';

/** Whether what opens stands beside the text; on a small screen it lies over it. */
export const standsBeside = (): boolean => !window.matchMedia(SMALL_SCREEN).matches;
