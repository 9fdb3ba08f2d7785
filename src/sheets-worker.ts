import { drawerOf, type Drawer } from './draw-sheets.ts';
import { baseFiles } from './fetch-base.ts';
import { WrongSheet } from './print/wrong-sheet.ts';
import type { Answer, Order } from './sheets-protocol.ts';

/* Draws sheets apart from the page, so that the page answers meanwhile. */

let drawer: Drawer | null = null;
/** Which order is being followed. */
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.type === 'open') {
    drawer = drawerOf(data.edition, data.geography, baseFiles(data.base));
  } else if (data.type === 'stop') {
    latest = 0;
  } else {
    latest = data.id;
    void follow(data);
  }
});

async function follow({ id, recipe }: Order & { type: 'draw' }): Promise<void> {
  try {
    if (drawer === null) throw new Error('There is no edition to draw.');
    const sheets = await drawer(recipe);
    const of = sheets.count;
    answer({ type: 'begun', id, of });
    let done = 0;
    for (const drawn of sheets.draw()) {
      done += 1;
      answer({ type: 'sheet', id, drawn, done, of });
      await otherOrders();
      if (latest !== id) return;
    }
    answer({ type: 'done', id });
  } catch (error) {
    if (error instanceof WrongSheet) {
      answer({ type: 'refused', id, refusal: error.refusal });
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    answer({ type: 'failed', id, reason });
  }
}

/** Lets what has been ordered meanwhile be heard. */
function otherOrders(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

function answer(what: Answer): void {
  postMessage(what);
}
