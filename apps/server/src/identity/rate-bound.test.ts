import { beforeEach, describe, expect, it } from '@jest/globals';
import { RateBound } from './rate-bound';

let seconds: number;
let bound: RateBound;

beforeEach(() => {
  seconds = 1_000;
  bound = new RateBound(() => seconds * 1_000);
});

const shares = (address: string) => [
  { of: ['address', address], most: 3 },
  { of: ['tenant'], most: 5 },
];
const throttled = (wait: number) =>
  expect.objectContaining({ code: 'THROTTLED', details: { seconds: wait } });

describe('a bound', () => {
  it('lets through as many as it says within an hour, and tells when the next may come', () => {
    for (let n = 0; n < 3; n += 1, seconds += 60) bound.book(shares('192.0.2.1'));
    expect(() => bound.book(shares('192.0.2.1'))).toThrow(throttled(3_420));
    seconds += 3_419;
    expect(() => bound.book(shares('192.0.2.1'))).toThrow(throttled(1));
    seconds += 1;
    bound.book(shares('192.0.2.1'));
    expect(() => bound.book(shares('192.0.2.1'))).toThrow(throttled(60));
  });

  it('holds for each address by itself, and for all together', () => {
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4', '192.0.2.5'])
      bound.book(shares(address));
    expect(() => bound.book(shares('192.0.2.6'))).toThrow(throttled(3_600));
  });

  it('counts nothing for who was refused', () => {
    for (let n = 0; n < 3; n += 1) bound.book(shares('192.0.2.1'));
    for (let n = 0; n < 5; n += 1) expect(() => bound.book(shares('192.0.2.1'))).toThrow(throttled(3_600));
    bound.book(shares('192.0.2.2'));
    bound.book(shares('192.0.2.2'));
    expect(() => bound.book(shares('192.0.2.3'))).toThrow(throttled(3_600));
  });

  it('forgets what was taken back, once', () => {
    const takeBack = bound.book(shares('192.0.2.1'));
    bound.book(shares('192.0.2.1'));
    bound.book(shares('192.0.2.1'));
    takeBack();
    bound.book(shares('192.0.2.1'));
    expect(() => bound.book(shares('192.0.2.1'))).toThrow(throttled(3_600));
  });
});
