import 'virtual:recolour.css';
import { hydrate } from 'svelte';
import App from './App.svelte';
import { MapUnavailable } from './core/map-trouble.ts';
import type { Edition } from './core/model.ts';
import { addressBarOf } from './reader/address-bar.ts';
import { deviceOf } from './reader/device.ts';
import { completed, takeCarried } from './reader/page-edition.ts';
import { IN_PAGE, readDrawings } from './reader/prerendered.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id app to come alive in.');

const carried = takeCarried(target);

let whole: Edition | undefined;

/** What is not on the page comes when its text can be read; the map is by far the largest. */
async function loadEdition(): Promise<Edition> {
  const { remainder } = await import('virtual:remainder');
  return (whole ??= completed(carried.edition, remainder));
}

hydrate(App, {
  target,
  props: {
    ...carried,
    ...readDrawings(target),
    markup: IN_PAGE,
    boot: {
      bar: addressBarOf(window),
      device: deviceOf(window, target),
      loadEdition,
      openMap: async (container, opening) => {
        const fetching = Promise.all([import('./live.ts'), loadEdition()]);
        const [{ openMap }, edition] = await fetching.catch(unfetched);
        return openMap(edition, container, opening);
      },
      drawSheet: async (place, labels) =>
        (await import('./still.ts')).drawSheet(await loadEdition(), place, labels),
      loadFurniture: () => import('./reader/furniture.ts'),
      loadCard: async () => (await import('./reader/PlaceDrawer.svelte')).default,
      loadPanels: async () => (await import('./reader/PanelBody.svelte')).default,
      loadSearch: async () => (await import('./search.ts')).searchIn(await loadEdition()),
      loadPrinting: async () => (await import('./printing.ts')).printingOf(await loadEdition()),
      drawPicture: async (place, labels) =>
        (await import('./still.ts')).drawPicture(await loadEdition(), place, labels),
    },
  },
});

function unfetched(cause: unknown): never {
  throw new MapUnavailable({ kind: 'code' }, cause);
}
