import type { Look } from '../core/map-handle.ts';
import type { Preferences } from '../core/preferences.ts';
import type { Device } from './device.ts';
import { parsePreferences } from './preferences.ts';

/** What the reader has set, kept between visits, and put on the page at once. */
export class Choices {
  readonly #device: Device;
  #current: Preferences = $state.raw(parsePreferences(null));
  #systemIsDark = $state(false);

  constructor(device: Device) {
    this.#device = device;
    this.#current = parsePreferences(device.shelf.read());
    this.#systemIsDark = device.isDark();
    device.wear(this.#current.theme);
  }

  get current(): Preferences {
    return this.#current;
  }

  /** How the map is drawn: of two names, that in the page's own language comes first. */
  readonly look: Look = $derived.by(() => {
    const { theme, labels, language } = this.#current;
    const system = this.#systemIsDark ? 'dark' : 'light';
    return {
      theme: theme === 'system' ? system : theme,
      labels: labels === 'both' && language === 'ar' ? 'both-ar' : labels,
    };
  });

  /** Follows the system from now on; returns how to stop. */
  start(): () => void {
    return this.#device.listen(() => (this.#systemIsDark = this.#device.isDark()));
  }

  /** Sets some of them. */
  set(change: Partial<Preferences>): void {
    this.#current = { ...this.#current, ...change };
    this.#device.shelf.write(JSON.stringify(this.#current));
    this.#device.wear(this.#current.theme);
  }
}
