import { describe, expect, inject } from 'vitest';
import { hashOf, isInView, openPanel, parts } from './parts.ts';
import { test } from './visit.ts';

describe('the dates', () => {
  test('stand in order of time or of the telling, and select place and passages', async ({
    visit,
  }) => {
    const { events } = inject('edition');
    const page = await visit('', { early: true });
    const { cardTitle } = parts(page);
    const dates = page.getByRole('region', { name: 'Dates' });
    await openPanel(page, 'Dates');
    const titles = dates.getByRole('heading', { level: 3 });
    await expect.poll(() => titles.count()).toBe(events.length);
    expect(await titles.first().innerText()).toContain(events[0]?.title);
    const road = dates.getByRole('listitem').filter({ hasText: 'Castello Road cut' });
    expect(await road.innerText()).toMatch(/7 to 27\sJuly 2016/);
    expect(await road.innerText()).toContain('4th in time');

    await road.getByRole('link', { name: 'Castello Road cut' }).click();
    await expect.poll(() => cardTitle.innerText()).toContain('Castello Road');
    expect(hashOf(page), 'the list stays').toBe('#place/castello-road?panel=dates');
    expect(
      await road.getByRole('link', { name: 'Castello Road cut' }).getAttribute('aria-current'),
    ).toBe('true');
    await expect.poll(() => page.locator('#p5').getAttribute('class')).toContain('asked');
    await expect.poll(() => isInView(page.locator('#p5'))).toBe(true);

    await dates.getByRole('radio', { name: 'As it is told' }).check();
    const ceasefire = 'Ceasefire negotiated by the United States and Russia';
    await expect.poll(() => titles.first().innerText()).toContain(ceasefire);

    await road.getByRole('link', { name: 'paragraph 5' }).click();
    await expect.poll(() => hashOf(page)).toBe('#p5?panel=dates');

    await page.setViewportSize({ width: 390, height: 844 });
    await road.getByRole('link', { name: 'Castello Road cut' }).click();
    await expect.poll(() => dates.isVisible(), { message: 'there it lies over it' }).toBe(false);
    await expect.poll(() => isInView(page.locator('#p5'))).toBe(true);
  });
});
