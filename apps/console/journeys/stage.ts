import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../server/src/testing/chromium';
import { World, type TestPerson } from '../../server/src/testing/world';
import { Desk, type Look } from './desk';

/** A real server on a database of its own, and a real browser in front of it. */
export class Stage {
  readonly #desks: Desk[] = [];

  private constructor(
    readonly world: World,
    private readonly browser: Browser,
  ) {}

  static async open(overrides: Parameters<typeof World.open>[0] = {}): Promise<Stage> {
    const [world, browser] = await Promise.all([World.open(overrides), launchBrowser()]);
    return new Stage(world, browser);
  }

  /** A browser of its own in which nobody has signed in. */
  async desk(look?: Look): Promise<Desk> {
    const desk = await Desk.open(this.browser, this.world.url, look);
    this.#desks.push(desk);
    return desk;
  }

  /** The same, in which this person has signed in, before a page; the form itself has journeys of its own. */
  async deskOf(person: TestPerson, path = '/', look?: Look): Promise<Desk> {
    const desk = await this.desk(look);
    const [name = '', value = ''] = (await person.sessionAnew()).split('=');
    // a cookie that is sent by https alone, and to this very machine
    const url = this.world.url.replace(/^http:/, 'https:');
    await desk.context.addCookies([{ name, value, url, httpOnly: true, secure: true, sameSite: 'Strict' }]);
    await desk.open(path);
    return desk;
  }

  /** After each journey. @throws Error with whatever a page complained of that its journey did not foresee */
  assertQuiet(): void {
    const complaints = this.#desks.flatMap((desk) => desk.complaints.splice(0));
    if (complaints.length > 0) throw new Error(`the console complained:\n${complaints.join('\n')}`);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.close();
  }
}
