import type { Page } from 'playwright-core';
import type { Random } from './random.ts';

/** Does something to a page at random; resolves with what, in a line. */
export type Action = (page: Page, random: Random) => Promise<string>;

const KEYS = [
  ...['Tab', 'Tab', 'Shift+Tab', 'Enter', 'Escape', 'Space', 'Home', 'End', 'PageDown'],
  ...['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'],
];
const HASHES = [
  ...['', '#', '#p5', '#p999', '#p5m1', '#p5m99', '#index', '#dates', '#about', '#map', '#place'],
  ...['#place/', '#place/castello-road', '#place/nowhere', '#place/castello-road?view=0,0,NaN'],
  ...['#place/ramouseh?view=37,36,12&panel=index', '#?view=999,-999,99', '#%', '#%E0%A4%A'],
  ...['#place/__proto__', '#constructor', '#<b>', '#place/castello-road?panel=nonsense'],
];
const WORDS = ['Ramousah', 'deir', 'حلب', '”', '\\', '((', 'a', 'Castello', '   ', 'zzzz'];
const SIZES = [
  [320, 480],
  [390, 700],
  [760, 500],
  [761, 500],
  [1000, 560],
] as const;

const press: Action = async (page, random) => {
  const key = random.oneOf(KEYS);
  await page.keyboard.press(key);
  return `press ${key}`;
};

/** Clicks where a link within the page or a control stands, whatever lies over it there. */
const click: Action = async (page, random) => {
  const at = await page.evaluate((chance) => {
    const controls = 'a[href^="#"], button, summary, input, blockquote, .passage';
    const all = [...document.querySelectorAll(controls)].filter((control) =>
      control.checkVisibility({ visibilityProperty: true }),
    );
    const control = all[chance % all.length];
    if (control === undefined) return null;
    control.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const name = control.getAttribute('aria-label') ?? control.textContent.trim().slice(0, 40);
    return { x: left + width / 2, y: top + height / 2, what: `${control.tagName} ${name}` };
  }, random.below(1_000_000));
  if (at === null) return 'click nothing';
  const clickCount = random.below(6) === 0 ? 2 : 1;
  await page.mouse.click(at.x, at.y, { clickCount });
  return `click ${at.what} at ${Math.round(at.x)},${Math.round(at.y)}, ${clickCount} times`;
};

/** Clicks the map, drags it or turns the wheel on it. */
const touchMap: Action = async (page, random) => {
  const box = await page.locator('.stage').boundingBox();
  if (box === null) return 'no map';
  const x = box.x + random.below(Math.max(1, box.width));
  const y = box.y + random.below(Math.max(1, box.height));
  const how = random.oneOf(['click', 'click', 'drag', 'wheel']);
  await page.mouse.move(x, y);
  if (how === 'click') await page.mouse.click(x, y);
  if (how === 'wheel') await page.mouse.wheel(0, random.below(600) - 300);
  if (how === 'drag') {
    await page.mouse.down();
    await page.mouse.move(x + random.below(200) - 100, y + random.below(200) - 100, { steps: 3 });
    await page.mouse.up();
  }
  return `${how} the map at ${Math.round(x)},${Math.round(y)}`;
};

/** Back or forward, within this page. */
const travel: Action = async (page, random) => {
  const by = random.oneOf([-1, -1, 1]);
  return page.evaluate((step) => {
    const { navigation } = window;
    const can = step < 0 ? navigation.canGoBack : navigation.canGoForward;
    if (can) history.go(step);
    return `go ${step}${can ? '' : ', which leads nowhere'}`;
  }, by);
};

const address: Action = async (page, random) => {
  const hash = random.oneOf(HASHES);
  await page.evaluate((to) => (location.hash = to), hash);
  return `address ${hash}`;
};

const resize: Action = async (page, random) => {
  const [width, height] = random.oneOf(SIZES);
  await page.setViewportSize({ width, height });
  return `resize to ${width} x ${height}`;
};

const search: Action = async (page, random) => {
  const words = random.oneOf(WORDS);
  await page.keyboard.press('/');
  // The choices of the index are comboboxes too, and on a phone the search may be away.
  const field = page.locator('input[role="combobox"]').first();
  if (!(await field.isVisible())) return 'no search to be seen';
  await field.fill(words);
  return `search for ${words}`;
};

const scroll: Action = async (page, random) => {
  const by = random.below(1600) - 700;
  await page.evaluate((pixels) => window.scrollBy(0, pixels), by);
  return `scroll by ${by}`;
};

const preference: Action = async (page, random) => {
  const colorScheme = random.oneOf(['light', 'dark'] as const);
  await page.emulateMedia({ colorScheme, media: random.oneOf(['screen', 'screen', 'print']) });
  await page.emulateMedia({ media: 'screen' });
  return `the system goes ${colorScheme}`;
};

/** Each as often as it stands here. */
export const ACTIONS: readonly Action[] = [
  ...[click, click, click, click, press, press, press, touchMap, touchMap, travel, address],
  ...[resize, search, scroll, preference],
];
