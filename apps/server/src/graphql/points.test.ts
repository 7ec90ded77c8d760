import { describe, expect, it } from '@jest/globals';
import { RuleViolation } from '@huiyin/domain';
import { payerOf } from './admission';
import { Points, type Payer } from './points';

let clock = 0;
const wait = (seconds: number): void => void (clock += seconds * 1000);
const open = (allowance: Partial<{ account: number; tenant: number; address: number }>): Points =>
  new Points({ account: 0, tenant: 0, address: 0, ...allowance }, () => clock);
const clerk: Payer = { accountId: 'a', tenantId: 't' };
const colleague: Payer = { accountId: 'b', tenantId: 't' };
const neighbour: Payer = { accountId: 'c', tenantId: 'u' };

/** Seconds to wait, 0 when let in. */
function waitOf(points: Points, payer: Payer): number {
  try {
    points.enter(payer);
    return 0;
  } catch (error) {
    if (!(error instanceof RuleViolation) || error.code !== 'THROTTLED') throw error;
    return Number(error.details['seconds']);
  }
}

describe('points', () => {
  it('last a minute and come back evenly', () => {
    const points = open({ account: 60 });
    for (let i = 0; i < 60; i += 1) expect(waitOf(points, clerk)).toBe(0);
    expect(waitOf(points, clerk)).toBe(1);
    wait(1);
    expect([waitOf(points, clerk), waitOf(points, clerk)]).toEqual([0, 1]);
    wait(3600);
    for (let i = 0; i < 60; i += 1) expect(waitOf(points, clerk)).toBe(0);
    expect(waitOf(points, clerk)).toBe(1);
  });

  it('are owed after a request that cost more than was left, for as long as is told', () => {
    const points = open({ account: 60 });
    points.enter(clerk);
    points.pay(clerk, 90);
    expect(waitOf(points, clerk)).toBe(31);
    wait(30);
    expect(waitOf(points, clerk)).toBe(1);
    wait(1);
    expect(waitOf(points, clerk)).toBe(0);
  });

  it('of a tenant are shared by its people and by nobody else', () => {
    const points = open({ tenant: 60, account: 1000 });
    points.enter(clerk);
    points.pay(clerk, 61);
    expect(waitOf(points, colleague)).toBeGreaterThan(0);
    expect(waitOf(points, neighbour)).toBe(0);
  });

  it('of an account are its own', () => {
    const points = open({ tenant: 1000, account: 60 });
    points.enter(clerk);
    points.pay(clerk, 61);
    expect([waitOf(points, clerk) > 0, waitOf(points, colleague)]).toEqual([true, 0]);
  });

  it('of strangers are counted by address, and not at all without a limit', () => {
    const points = open({ address: 60 });
    points.enter({ address: '192.0.2.1' });
    points.pay({ address: '192.0.2.1' }, 61);
    expect(waitOf(points, { address: '192.0.2.1' })).toBeGreaterThan(0);
    expect([waitOf(points, { address: '192.0.2.2' }), waitOf(points, clerk)]).toEqual([0, 0]);
  });

  it('of an IPv6 household are one: it has more addresses than anybody could count', () => {
    const payer = (address: string) => payerOf({ actor: null, address });
    expect(payer('2001:db8:1:2::1')).toEqual(payer('2001:db8:1:2:ffff::9'));
    expect(payer('2001:db8:1:3::1')).not.toEqual(payer('2001:db8:1:2::1'));
    expect(payer('::ffff:192.0.2.1')).toEqual(payer('192.0.2.1'));
  });
});
