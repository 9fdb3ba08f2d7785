import { tick } from 'svelte';
import { parseAddress, type Panel } from '../core/address.ts';
import type { Edition, Event, LayerId, MentionId, PlaceId, Selection } from '../core/model.ts';
import { focusOf, type Focus } from '../core/selection.ts';
import { standsBeside } from './beside.ts';
import { isLandmark } from './landmarks.ts';
import { ALL_SHOWN, toggled } from './legend.ts';
import { followedBy, hashOf, linkAt } from './links.ts';
import type { Reading } from './reading.svelte.ts';

/** What a reader does with the page: clicks, points, switches, and where that leaves the focus. */
export class Visit {
  readonly #edition: Edition;
  readonly #reading: Reading;
  /** The place that the pointer or the keyboard is at. */
  hovered: PlaceId | null = $state(null);
  /** The layers that are switched off. */
  hidden: ReadonlySet<LayerId> = $state.raw(ALL_SHOWN);
  /** The event that the reader picked, and the place that went with it. */
  #event: Event | null = $state.raw(null);
  /** What had the focus before a place was selected. */
  #opener: HTMLElement | null = null;
  /** The passage on screen, where the map goes along with it. */
  followed: number | null = $state(null);
  #under: { readonly place: PlaceId | null; readonly others: readonly PlaceId[] } = $state.raw({
    place: null,
    others: [],
  });
  /** What had the focus before a panel was opened. */
  #panelOpener: HTMLElement | null = null;

  constructor(edition: Edition, reading: Reading) {
    this.#edition = edition;
    this.#reading = reading;
  }

  /** Who comes by the address of a place wants to read of it, not its entry in the index. */
  arrive(): void {
    const { selection, mention } = this.#reading;
    let id = selection.type === 'place' ? mention?.id : undefined;
    // The browser goes to a paragraph by itself, unless the address says more than that.
    const saysMore = location.hash.includes('?');
    if (selection.type === 'passage' && saysMore) id = `p${selection.passage}`;
    // Without script a panel stands at the page's end; where it stands beside the text, that begins.
    const isBeside = this.#reading.panel !== null && selection.type === 'nothing' && this.#isFresh;
    if (id === undefined && !isBeside) return;
    const show = () => {
      if (id === undefined) scrollTo(0, 0);
      else document.getElementById(id)?.scrollIntoView();
    };
    show();
    // Until everything has loaded the browser keeps going to the address's own target.
    if (document.readyState !== 'complete') addEventListener('load', show, { once: true });
  }

  /** Whether the page was come to by its address just now, not back to, where it stands as it was left. */
  get #isFresh(): boolean {
    const [entry] = performance.getEntriesByType('navigation');
    const isNew = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
    return isNew && this.#reading.visits === 1;
  }

  select(selection: Selection, mention: MentionId | null = null): void {
    const inCard = isInCard();
    // What leads on from the card goes with it.
    if (!inCard) this.#opener = focused();
    this.#reading.select(selection, mention);
    this.unhide();
    if (inCard) {
      void tick().then(() => {
        if (focused() === document.body) document.getElementById('place')?.focus();
      });
    }
  }

  /** Who picks a place wants to see it, also when its layer is switched off. */
  unhide(): void {
    const layer = this.#reading.place?.layer;
    if (layer !== undefined && this.hidden.has(layer)) this.toggle(layer);
  }

  /** What the map frames and shows: the selected place, else the paragraph that is asked for or on screen. */
  get focus(): Focus {
    const { selection, focus } = this.#reading;
    const isFree = selection.type === 'nothing' || selection.type === 'passage';
    if (this.followed === null || !isFree) return focus;
    return focusOf(this.#edition, { type: 'passage', passage: this.followed });
  }

  /** Takes a click on the map: the first of the places under it, with the others to choose from. */
  pick([place, ...others]: readonly PlaceId[]): void {
    if (place === undefined) {
      this.clear();
      return;
    }
    this.select({ type: 'place', place });
    this.#under = { place, others };
  }

  /** The places that lay under the same click as the selected one. */
  get alsoHere(): readonly PlaceId[] {
    return this.#under.place === this.#reading.place?.id ? this.#under.others : [];
  }

  /** Takes a click on an event: its place is selected, and its passages are marked in the text. */
  pickEvent(event: Event): void {
    if (event.place !== null) this.select({ type: 'place', place: event.place });
    this.#event = event;
    // Both are picked, place and passage, and both are to be seen beside the list or instead of it.
    if (!standsBeside()) this.open(null);
    void tick().then(() => jump(`p${event.passages[0]}`));
  }

  /** The picked event, for as long as its place is selected. */
  get event(): Event | null {
    const place = this.#reading.place?.id ?? null;
    return this.#event?.place === place ? this.#event : null;
  }

  clear(): void {
    const back = isInCard();
    this.#reading.select({ type: 'nothing' });
    if (back) this.#opener?.focus({ preventScroll: true });
  }

  /** Opens a panel, or closes the one that is open; the focus goes along. */
  open(panel: Panel | null): void {
    const open = this.#reading.panel;
    const back = open !== null && document.getElementById(open)?.contains(document.activeElement);
    if (open === null) this.#panelOpener = focused();
    this.#reading.open(panel);
    if (panel !== null) void tick().then(() => jump(panel));
    else if (back) this.#panelOpener?.focus({ preventScroll: true });
  }

  /** Escape gives up one thing at a time: the card that is being read, the panel, the selection. */
  escape(): void {
    const reading = this.#reading;
    if (reading.panel !== null && !isInCard()) this.open(null);
    else if (reading.selection.type !== 'nothing') this.clear();
  }

  toggle(layer: LayerId): void {
    this.hidden = toggled(this.hidden, layer);
  }

  /** Takes a click on a link within the page where it means a selection or a part of the page. */
  follow(event: MouseEvent): void {
    const link = followedBy(event);
    if (link === null) return;
    const hash = hashOf(link);
    const { panel, selection } = parseAddress(hash, this.#edition);
    if (isLandmark(hash)) {
      event.preventDefault();
      jump(hash.slice(1));
    } else if (panel !== null) {
      event.preventDefault();
      this.open(panel);
    } else if (hash.startsWith('#place/')) {
      event.preventDefault();
      // The keyboard's second Enter on a mention goes on to the card.
      const again =
        event.detail === 0 &&
        selection.type === 'place' &&
        selection.place === this.#reading.place?.id;
      this.select(
        selection,
        link.getAttribute('data-mention') ?? (link.id === '' ? null : link.id),
      );
      if (again) jump('place');
    } else if (isInText(selection) && this.#reading.panel !== null && standsBeside()) {
      event.preventDefault();
      this.select(selection);
      void tick().then(() => jump(hash.slice(1)));
    }
  }

  /** Notes which place the pointer or the keyboard is at. */
  point(target: EventTarget | null): void {
    const link = linkAt(target);
    const selection = link === null ? null : parseAddress(hashOf(link), this.#edition).selection;
    this.hovered = selection?.type === 'place' ? selection.place : null;
  }
}

/** Whether it has its place in the text, to which the browser itself would go. */
function isInText({ type }: Selection): boolean {
  return type === 'passage' || type === 'mention';
}

function isInCard(): boolean {
  return document.getElementById('place')?.contains(document.activeElement) === true;
}

function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}

function jump(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
