import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Language } from '@huiyin/domain';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { PASSWORD } from '../../server/src/testing/world';

/** `offline`: with the console laid down on the machine, which costs half of what it takes to open it. */
export type Look = Readonly<{ width: number; height: number; timezoneId?: string; offline?: boolean }>;

export const WIDE: Look = { width: 1280, height: 800 };
export const PHONE: Look = { width: 390, height: 844 };

/** As its text: no test itself runs it. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Generous, because the machines that test are shared. */
const PATIENCE_MS = 60_000;

/** One person in front of one browser. What is waited for is always something that a person sees. */
export class Desk {
  /** What the page wrote as an error or threw, but for what the journey foresaw. */
  readonly complaints: string[] = [];
  readonly #foreseen: RegExp[] = [];
  #opened = 0;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {
    page.on('console', (message) => message.type() === 'error' && this.#complain(message.text()));
    page.on('pageerror', (error) => this.#complain(String(error.stack ?? error)));
  }

  static async open(browser: Browser, url: string, look: Look = WIDE): Promise<Desk> {
    const { width, height, timezoneId = 'Asia/Shanghai', offline = false } = look;
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'zh-CN',
      timezoneId,
      serviceWorkers: offline ? 'allow' : 'block',
      // a page that moves is drawn sixty times a second by the cores that the server needs
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Desk(context, await context.newPage(), url);
  }

  /** What the browser itself will report, as of a network that is cut on purpose. */
  foresee(complaint: RegExp): void {
    this.#foreseen.push(complaint);
  }

  #complain(text: string): void {
    if (!this.#foreseen.some((complaint) => complaint.test(text))) this.complaints.push(text);
  }

  /** Goes to a page of the console by its address, as from a bookmark in a new window. */
  async open(path: string): Promise<void> {
    // another address before the hash, or the browser would stay on the page it has
    this.#opened += 1;
    await this.page.goto(`${this.url}/?${this.#opened}#${path}`);
    await this.page.locator('main').getByText(/\S/).first().waitFor();
    await this.settled();
  }

  /** Goes to a page within the console, as by its menu. */
  async go(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = to;
    }, path);
  }

  /** The same page in a window of another size: as good as opened there, and cheaper. */
  async resize({ width, height }: Look): Promise<void> {
    await this.page.setViewportSize({ width, height });
    // whoever listens for the window's size hears of it in the frame that draws it
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  /** The same page in that language, if it does not stand in it: the bar offers the other one. */
  async speak(language: Language): Promise<void> {
    const [offer, other] = { zh: ['中文', 'English'] as const, en: ['English', '中文'] as const }[language];
    await this.button(/^(English|中文)$/).waitFor();
    if ((await this.button(offer).count()) > 0) await this.press(offer);
    await this.button(other).waitFor();
  }

  async trySignIn(tenantCode: string, name: string, password = PASSWORD): Promise<void> {
    await this.fill('单位代码', tenantCode);
    await this.fill('用户名', name);
    await this.page.getByLabel('密码').fill(password);
    await this.press('登录');
  }

  async signIn(tenantCode: string, name: string, password = PASSWORD): Promise<void> {
    await this.trySignIn(tenantCode, name, password);
    await this.button('登录').waitFor({ state: 'detached' });
    await this.settled();
  }

  /** Nothing is being fetched for the page any more. */
  async settled(): Promise<void> {
    await this.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The row of a list, or the card on a phone, that shows the text. */
  row(text: string): Locator {
    return this.page.locator('tbody tr, .MuiCard-root li', { hasText: text });
  }

  /** How many pages leave the printer. */
  async pagesPrinted(): Promise<number> {
    const pdf = await this.page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
  }

  async press(name: string): Promise<void> {
    await this.button(name).first().click();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label, exact: true }).fill(text);
  }

  async typed(label: string): Promise<string> {
    return this.page.getByRole('textbox', { name: label, exact: true }).inputValue();
  }

  /** Chooses a row of another room by typing part of its name, or a value of a list. */
  async choose(label: string, option: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: label, exact: true });
    const searched = (await field.getAttribute('aria-autocomplete')) !== null;
    await (searched ? field.fill(option) : field.click());
    await this.page.getByRole('option', { name: option }).first().click();
  }

  /** One verb from its button over its form to its end. */
  async act(verb: string, fill?: () => Promise<void>): Promise<void> {
    await this.begin(verb, fill);
    await this.submit();
    await this.dialog().waitFor({ state: 'detached' });
    await this.settled();
  }

  async begin(verb: string, fill?: () => Promise<void>): Promise<void> {
    await this.press(verb);
    await this.dialog().waitFor();
    await fill?.();
  }

  async submit(): Promise<void> {
    await this.dialog().locator('button[type=submit]').click();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** For what was there, or would have come with what is. */
  async seesNo(text: string | RegExp): Promise<void> {
    await this.settled();
    await this.page.getByText(text).filter({ visible: true }).first().waitFor({ state: 'detached' });
  }

  /** A button that is there and cannot be used. */
  refused(name: string): Locator {
    return this.page.locator('[aria-disabled=true]', { hasText: new RegExp(`^${name}$`) });
  }

  /** Why it cannot be used: its description, which its tooltip shows to who points at it. */
  async reasonAgainst(name: string): Promise<string> {
    return (await this.refused(name).getAttribute('title')) ?? '';
  }

  /** Lines on which a day stands as machines write it, and no clerk: 2026-11-30. What inputs hold is no text of the page. */
  rawDays(): Promise<string[]> {
    return this.page.evaluate(() =>
      document.body.innerText.split('\n').filter((line) => /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/.test(line)),
    );
  }

  /** Whether the page, not a table within it, is wider than the window. */
  overflows(): Promise<boolean> {
    return this.page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > window.innerWidth);
  }

  /**
   * What stands in the way of somebody who cannot see or point, by axe's rules for WCAG 2 A and AA. Of a page that was looked at in
   * the other language, `seen`, the colours need not be measured again.
   */
  async barriers(seen = false): Promise<string[]> {
    // half a megabyte, once a document
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(AXE);
    // of what passes, and where in the page it stands, it need keep no account
    const violations = (await this.page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'], selectors: false,
        rules: { 'color-contrast': { enabled: ${!seen} } } })
        .then(({ violations }) => violations)`,
    )) as AxeResults['violations'];
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }

  /** Kept where HUIYIN_SHOTS says, for somebody to look at. */
  async shot(name: string): Promise<void> {
    const folder = process.env['HUIYIN_SHOTS'];
    if (!folder) return;
    await this.page.screenshot({
      path: join(folder, `${name}-${this.page.viewportSize()?.width}.png`),
      fullPage: true,
    });
  }
}
