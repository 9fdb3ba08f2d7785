import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addressBarOf, nowhere, type AddressBar } from '../../src/reader/address-bar.ts';

/** As much of a window as an address needs, with a history that can be walked. */
class FakeWindow extends EventTarget {
  readonly location = { pathname: '/atlas/', search: '?x', hash: '' };
  readonly urls: string[] = [];
  readonly history = {
    state: null as unknown,
    scrollRestoration: 'auto',
    pushState: (state: unknown, _: string, url: string) => this.#go(state, url),
    replaceState: (state: unknown, _: string, url: string) => this.#go(state, url),
  };

  #go(state: unknown, url: string): void {
    this.urls.push(url);
    this.history.state = structuredClone(state);
    this.location.hash = url.startsWith('#') ? url : '';
  }
}

let window: FakeWindow;
let bar: AddressBar;

beforeEach(() => {
  window = new FakeWindow();
  // @ts-expect-error a stand-in has only what is asked of it
  bar = addressBarOf(window);
});

describe('the address bar', () => {
  test('tells the browser’s own entries from ours', () => {
    expect(bar.read()).toEqual({ hash: '', mention: null, ours: false });
    bar.push('#place/aleppo', 'p1m2');
    expect(bar.read()).toEqual({ hash: '#place/aleppo', mention: 'p1m2', ours: true });
    bar.replace('#place/aleppo', null);
    expect(bar.read()).toEqual({ hash: '#place/aleppo', mention: null, ours: true });
  });

  test('drops the hash with all that stands before it kept', () => {
    bar.push('#p5', null);
    bar.push('', null);
    expect(window.urls.at(-1)).toBe('/atlas/?x');
    expect(bar.read().hash).toBe('');
  });

  test('keeps the browser from going to the index when Back leads to a place', () => {
    bar.push('#place/aleppo', null);
    expect(window.history.scrollRestoration).toBe('manual');
    bar.push('#p5m2', null);
    expect(window.history.scrollRestoration).toBe('auto');
    bar.replace('#place/aleppo?view=37,36,9', null);
    expect(window.history.scrollRestoration).toBe('manual');
    bar.push('', null);
    expect(window.history.scrollRestoration).toBe('auto');
  });

  test.each([null, 7, 'text', {}, { mention: 7 }, []])('stands any foreign state: %j', (state) => {
    window.history.state = state;
    expect(bar.read().mention).toBeNull();
  });

  test('calls back on changes from outside, until told to stop', () => {
    const changed = vi.fn();
    const stop = bar.listen(changed);
    window.dispatchEvent(new Event('popstate'));
    window.dispatchEvent(new Event('hashchange'));
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    window.dispatchEvent(new Event('popstate'));
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

test('nowhere is always the same empty entry', () => {
  nowhere.push('#p5', null);
  nowhere.replace('#p5', null);
  nowhere.listen(() => undefined)();
  expect(nowhere.read()).toEqual({ hash: '', mention: null, ours: true });
});
