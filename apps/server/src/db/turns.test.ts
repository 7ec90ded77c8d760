import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns';

/** Work that ends when it is told to. */
class Desk {
  readonly begun: string[] = [];
  readonly #endings: (() => void)[] = [];

  constructor(private readonly turns: Turns) {}

  come(tenant: string): Promise<void> {
    return this.turns.take(tenant, () => {
      this.begun.push(tenant);
      return new Promise((resolve) => this.#endings.push(resolve));
    });
  }

  /** Ends the work that began first. */
  async end(): Promise<void> {
    this.#endings.shift()?.();
    await new Promise(setImmediate);
  }
}

describe('turns', () => {
  it('give one tenant its share at once, and the rest to others', async () => {
    const desk = new Desk(new Turns(3, 2));
    const all = ['a', 'a', 'a', 'a', 'b'].map((tenant) => desk.come(tenant));
    await new Promise(setImmediate);
    expect(desk.begun).toEqual(['a', 'a', 'b']);
    for (const _ of all) await desk.end();
    await Promise.all(all);
    expect(desk.begun).toEqual(['a', 'a', 'b', 'a', 'a']);
  });

  it('go from tenant to tenant, however many of one wait', async () => {
    const desk = new Desk(new Turns(1, 1));
    const all = ['a', 'a', 'a', 'a', 'b', 'c', 'b'].map((tenant) => desk.come(tenant));
    for (const _ of all) await desk.end();
    await desk.end();
    await Promise.all(all);
    expect(desk.begun.slice(0, 4).sort()).toEqual(['a', 'a', 'b', 'c']);
    expect(desk.begun).toHaveLength(7);
  });

  it('are given back by work that fails', async () => {
    const turns = new Turns(1, 1);
    await expect(turns.take('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(turns.take('a', async () => 7)).resolves.toBe(7);
    await expect(turns.take('b', async () => 8)).resolves.toBe(8);
  });
});
