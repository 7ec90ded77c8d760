/** Where a test file runs: beside a server that its worker has loaded once. */
import { readFileSync } from 'node:fs';
import { TestEnvironment } from 'jest-environment-node';
import 'reflect-metadata';
import { contents } from './bundled-server.mjs';

/** What a test makes and hands to the server must be to that what it seems, and the other way round. */
const BUILT_IN = ['Date', 'Error', 'Map', 'Promise', 'RegExp', 'Set', 'TypeError'];

export default class BesideServer extends TestEnvironment {
  async setup() {
    await super.setup();
    const { url } = JSON.parse(readFileSync(contents, 'utf8'));
    this.global.huiyin = await import(url);
    for (const name of BUILT_IN) this.global[name] = globalThis[name];
  }
}
