import { formatAddress, parseAddress, type Address, type Panel } from '../core/address.ts';
import type { Edition, Mention, MentionId, Place, PlaceId, Selection } from '../core/model.ts';
import { neighboursOf, placeById } from '../core/queries.ts';
import { focusOf, placeOf } from '../core/selection.ts';
import type { View } from '../core/view.ts';
import type { AddressBar, Entry } from './address-bar.ts';
import { isLandmark } from './landmarks.ts';

const NOTHING: Address = { selection: { type: 'nothing' }, view: null, panel: null };

/** What is being read: the page's address, seen as a selection. Holds nothing that the address does not. */
export class Reading {
  /** At first what the page tells. */
  #edition: Edition;
  #complete = $state(false);
  readonly #bar: AddressBar;
  /**
   * How often the browser has brought the reader to an address: by loading, Back, or an anchor.
   * Before the first time nothing is selected, as on the prerendered page.
   */
  visits = $state(0);
  /** How often the reader has picked something here, also the same again. */
  picks = $state(0);
  /** How often the map has got another room while it showed what is selected. */
  fittings = $state(0);
  #steps = $state(0);
  /** Where the last step through the text led. */
  #walked: MentionId | null = null;

  constructor(edition: Edition, bar: AddressBar) {
    this.#edition = $state.raw(edition);
    this.#bar = bar;
  }

  readonly #entry: Entry | null = $derived.by(() => {
    void [this.picks, this.#steps];
    return this.visits === 0 ? null : this.#bar.read();
  });
  // A text in between: stepping through excerpts is no new address.
  readonly #hash: string = $derived(this.#entry?.hash ?? '');

  readonly address: Address = $derived.by(() => this.#parse(this.#hash));
  readonly selection: Selection = $derived(this.address.selection);
  /** What lies open beside the text. */
  readonly panel: Panel | null = $derived(this.address.panel);
  readonly place: Place | null = $derived.by(() => placeOf(this.#edition, this.selection));
  readonly focus = $derived.by(() => focusOf(this.#edition, this.selection));
  /** The mention at which the reader is, of all that the selected place has. */
  readonly mention: Mention | null = $derived.by(() => {
    const { selection } = this;
    const wanted = selection.type === 'mention' ? selection.mention : this.#entry?.mention;
    return this.place?.mentions.find(({ id }) => id === wanted) ?? this.place?.mentions[0] ?? null;
  });

  /** The passage that the reader is at. */
  readonly passage: number | null = $derived.by(() => {
    const { mention, selection } = this;
    return mention?.passage ?? (selection.type === 'passage' ? selection.passage : null);
  });

  /** The other places of the paragraph in which the reader reads of the selected one. */
  readonly beside: readonly PlaceId[] = $derived.by(() => {
    const { place, mention } = this;
    if (place === null || mention === null) return [];
    return neighboursOf(this.#edition, place.id, mention.passage);
  });

  /** The places with these ids, in their order. */
  named(ids: readonly PlaceId[]): readonly Place[] {
    return ids.flatMap((id) => placeById(this.#edition, id) ?? []);
  }

  /** Follows the address from now on; returns how to stop. */
  start(): () => void {
    const arrive = (): void => void (this.visits += 1);
    arrive();
    return this.#bar.listen(arrive);
  }

  /** Adds what the page does not tell: the places that the article never mentions. */
  complete({ places }: Edition): void {
    const others = places.filter(({ number }) => number === null);
    this.#edition = { ...this.#edition, places: [...this.#edition.places, ...others] };
    this.#complete = true;
  }

  /** Makes the entry at which the browser arrived one of ours, once the page has followed it. */
  settle(): void {
    const { hash, mention, ours } = this.#bar.read();
    if (!ours) this.#bar.replace(hash, mention);
  }

  /**
   * Selects without moving the text; the mention is the one that the reader touched. What lies open
   * stays open.
   */
  select(selection: Selection, mention: MentionId | null = null): void {
    const hash = formatAddress(selection, null, this.panel);
    const same = hash === formatAddress(this.selection, null, this.panel);
    if (same) this.#bar.replace(this.#bar.read().hash, mention);
    else this.#bar.push(hash, mention);
    this.picks += 1;
  }

  /** Goes to another mention of the selected place; the text and the map stay. */
  step(mention: MentionId): void {
    if (this.place === null) return;
    const { view, panel } = this.#parse(this.#bar.read().hash);
    const selection = { type: 'place', place: this.place.id } as const;
    this.#bar.replace(formatAddress(selection, view, panel), mention);
    this.#steps += 1;
  }

  /**
   * Selects a mention in the text. Steps from one to the next are one entry of the history: Back
   * leads to where the first of them began.
   * @param panel what stays open
   */
  walk(mention: MentionId, panel: Panel | null): void {
    const { selection } = this;
    const hash = formatAddress({ type: 'mention', mention }, null, panel);
    const goesOn = selection.type === 'mention' && selection.mention === this.#walked;
    if (goesOn && this.panel === panel) this.#bar.replace(hash, mention);
    else this.#bar.push(hash, mention);
    this.#walked = mention;
    this.picks += 1;
  }

  /** Opens a panel in place of any other, or closes it; the selection and the map stay. */
  open(panel: Panel | null): void {
    const { hash, mention } = this.#bar.read();
    const { selection, view, panel: before } = this.#parse(hash);
    if (panel === before) return;
    const kept = selection.type === 'unknown' ? NOTHING.selection : selection;
    this.#bar.push(formatAddress(kept, view, panel), mention);
    this.#steps += 1;
    // A view of the reader's own is left as it is.
    if (view === null && (panel === null) !== (before === null)) this.fittings += 1;
  }

  /** Writes the reader's own view of the map into the address, so that a copied link keeps it. */
  look(view: View): void {
    if (this.selection.type === 'unknown') return;
    this.#bar.replace(formatAddress(this.selection, view, this.panel), this.#bar.read().mention);
  }

  #parse(hash: string): Address {
    if (isLandmark(hash)) return NOTHING;
    const address = parseAddress(hash, this.#edition);
    // What is unknown so far may be a place that is still on its way.
    return address.selection.type === 'unknown' && !this.#complete ? NOTHING : address;
  }
}
