import 'virtual:recolour.css';
import { hydrate } from 'svelte';
import App from './App.svelte';
import { MapUnavailable } from './core/map-trouble.ts';
import { addressBarOf } from './reader/address-bar.ts';
import { deviceOf } from './reader/device.ts';
import { takeCarried } from './reader/page-edition.ts';
import { readDrawings } from './reader/prerendered.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id app to come alive in.');

hydrate(App, {
  target,
  props: {
    ...takeCarried(target),
    ...readDrawings(target),
    boot: {
      bar: addressBarOf(window),
      device: deviceOf(window),
      // What is not on the page comes when its text can be read; the map is by far the largest.
      loadEdition: async () => (await import('virtual:edition')).edition,
      openMap: async (container, opening) =>
        (await import('./live.ts').catch(unfetched)).openMap(container, opening),
      drawSheet: async (place) => (await import('./still.ts')).drawSheet(place),
      loadSearch: async () => (await import('./search.ts')).search,
      drawPicture: async (place) => (await import('./still.ts')).drawPicture(place),
    },
  },
});

function unfetched(cause: unknown): never {
  throw new MapUnavailable({ kind: 'code' }, cause);
}
