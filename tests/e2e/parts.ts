import type { Locator, Page } from 'playwright-core';

/** The page's parts as a reader, or a screen reader, finds them. */
export const parts = (page: Page) => ({
  article: page.getByRole('main', { name: 'Article' }),
  index: page.getByRole('region', { name: 'Index of places' }),
  legend: page.getByRole('region', { name: 'Legend' }),
  display: page.getByRole('button', { name: 'Display' }),
  credits: page.locator('.attribution'),
  inset: page.locator('.inset'),
  scale: page.getByRole('img', { name: 'Scale' }),
  stage: page.locator('.stage'),
  figure: page.locator('.figure'),
  card: page.getByRole('complementary', { name: 'Place' }),
  cardTitle: page.getByRole('complementary', { name: 'Place' }).getByRole('heading').first(),
  excerpts: page.getByRole('complementary', { name: 'Place' }).locator('blockquote'),
  /** Of the page; the map has one of its own. */
  notice: page.getByRole('status').and(page.locator('.notice:not(.stage *)')),
  /** The mention of Castello Road in paragraph 5. */
  castello: page.locator('#p5').getByRole('link', { name: 'Castello Armas highway' }),
});

/** Opens a panel by its link in the masthead. */
export async function openPanel(page: Page, name: 'Index' | 'Dates' | 'About'): Promise<void> {
  const masthead = page.getByRole('navigation', { name: 'Page' });
  await masthead.getByRole('link', { name, exact: true }).click();
}

/** Unfolds the legend. */
export async function openLegend(page: Page): Promise<void> {
  const { legend } = parts(page);
  if (await legend.getByRole('list').first().isVisible()) return;
  await legend.getByText('Legend', { exact: true }).click();
}

/** Unfolds the legend with its layers. */
export async function openLayers(page: Page): Promise<void> {
  await openLegend(page);
  await parts(page).legend.getByText('Layers').click();
}

/** The address's part after '#', with it. */
export const hashOf = (page: Page): string => new URL(page.url()).hash;

/** Whether any part of it stands within the window. */
export function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}
