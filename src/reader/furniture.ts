/** What stands on a map only while it lives, and so comes with it. */
export { default as OffMap } from './OffMap.svelte';
export { default as ScaleBar } from './ScaleBar.svelte';
