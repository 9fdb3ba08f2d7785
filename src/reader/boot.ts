import type { OpenMap } from '../core/map-handle.ts';
import type { Edition, PlaceId } from '../core/model.ts';
import type { LabelLanguages } from '../core/preferences.ts';
import type { ArabicTexts } from './arabic-texts.ts';
import { nowhere, type AddressBar } from './address-bar.ts';
import { noDevice, type Device } from './device.ts';
import type * as Furniture from './furniture.ts';
import type PanelBody from './PanelBody.svelte';
import type PlaceDrawer from './PlaceDrawer.svelte';
import type PrintDialogue from './print/PrintDialogue.svelte';
import type { Studio } from './print/studio.ts';
import type { Still } from './prerendered.ts';
import type { DrawSheet } from './print-sheet.svelte.ts';
import type { Searching } from './search-box.svelte.ts';

/** What comes when a reader wants to print. */
export interface PrintParts {
  readonly Dialogue: typeof PrintDialogue;
  readonly studio: Studio;
}

/** What only a browser has; what is fetched rejects when it can't be had. */
export interface Boot {
  readonly bar: AddressBar;
  readonly device: Device;
  /** The whole edition, with the places that the page does not tell of. */
  readonly loadEdition: () => Promise<Edition>;
  /** What the edition says in Arabic. */
  readonly loadArabic: () => Promise<ArabicTexts>;
  /** Null where there is no live map. */
  readonly openMap: OpenMap<HTMLElement> | null;
  readonly loadFurniture: () => Promise<typeof Furniture>;
  readonly loadCard: () => Promise<typeof PlaceDrawer>;
  readonly loadPanels: () => Promise<typeof PanelBody>;
  readonly loadSearch: () => Promise<Searching>;
  readonly loadPrinting: () => Promise<PrintParts>;
  readonly drawSheet: DrawSheet;
  /** The sheet as an SVG by itself. */
  readonly drawPicture: (place: PlaceId, labels: LabelLanguages) => Promise<string>;
}

/** On the server there is nothing but the page, which tells all it can. */
export function unbooted(edition: Edition, still: Still): Boot {
  const never = () => Promise.reject(new Error('The page is not alive before its script runs.'));
  return {
    ...{ bar: nowhere, device: noDevice, openMap: null },
    ...{
      loadArabic: never,
      loadFurniture: never,
      loadCard: never,
      loadPanels: never,
      loadSearch: never,
      loadPrinting: never,
      drawPicture: never,
    },
    loadEdition: () => Promise.resolve(edition),
    drawSheet: () => Promise.resolve(still),
  };
}
