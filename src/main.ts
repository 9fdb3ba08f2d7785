import 'virtual:recolour.css';
import { hydrate } from 'svelte';
import App from './App.svelte';
import { MapUnavailable } from './core/map-trouble.ts';
import type { Edition } from './core/model.ts';
import { addressBarOf } from './reader/address-bar.ts';
import { afterPaint } from './reader/after-paint.ts';
import { deviceOf, type Device } from './reader/device.ts';
import { completed, takeCarried } from './reader/page-edition.ts';
import { parsePreferences } from './reader/preferences.ts';
import { IN_PAGE, readDrawings } from './reader/prerendered.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element with the id app to come alive in.');

// The reader's theme is on the page's first picture; the rest, which no one needs for reading, waits
// until that is painted.
const device = deviceOf(window, root);
device.wear(parsePreferences(device.shelf.read()).theme);
afterPaint(() => comeAlive(root, device));

function comeAlive(target: HTMLElement, device: Device): void {
  const carried = takeCarried(target);
  let whole: Edition | undefined;
  // What is not on the page comes when its text can be read; the map is by far the largest.
  const loadEdition = async (): Promise<Edition> => {
    const { remainder } = await import('virtual:remainder');
    return (whole ??= completed(carried.edition, remainder));
  };
  hydrate(App, {
    target,
    props: {
      ...carried,
      ...readDrawings(target),
      markup: IN_PAGE,
      boot: {
        bar: addressBarOf(window),
        device,
        loadEdition,
        openMap: async (container, opening) => {
          const fetching = Promise.all([import('./live.ts'), loadEdition()]);
          const [{ openMap }, edition] = await fetching.catch(unfetched);
          return openMap(edition, container, opening);
        },
        drawSheet: async (place, labels) =>
          (await import('./still.ts')).drawSheet(await loadEdition(), place, labels),
        loadArabic: async () => (await import('virtual:arabic')).arabic,
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
}

function unfetched(cause: unknown): never {
  throw new MapUnavailable({ kind: 'code' }, cause);
}
