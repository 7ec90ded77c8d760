import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './chromium';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

it('shows Chinese, not a box for every character', async () => {
  const [hui, yin] = [await draw('回'), await draw('音')];
  const [missing, alsoMissing] = [await draw('\u{FFFFE}'), await draw('\u{EFFFE}')];
  expect(missing).toBe(alsoMissing);
  expect(new Set([hui, yin, missing]).size).toBe(3);
});

it('reaches nothing outside this machine', async () => {
  await expect(page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await expect(page.goto('http://192.0.2.1/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

async function draw(character: string): Promise<string> {
  await page.setContent(`<p style="font: 64px sans-serif; width: 80px">${character}</p>`);
  return (await page.locator('p').screenshot()).toString('base64');
}
