import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatSessionKey, hashToken, newToken, parseSessionKey, SessionCookie } from './tokens';

const tenantId = '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3';
const token = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
const key = { countyId: 7, tenantId, token };
const value = `7.${tenantId}.${token}`;

describe('a token', () => {
  it('has 256 bits and is never the same', () => {
    const tokens = Array.from({ length: 100 }, newToken);

    expect(new Set(tokens).size).toBe(100);
    expect(tokens.every((each) => Buffer.from(each, 'base64url').length === 32)).toBe(true);
  });

  it('is stored as its SHA-256', () => {
    expect(hashToken(token).toString('hex')).toBe(
      'ea866a757e4c38babfa8127cbe9a409d3e1f93a00ff1488ff735fcf917afffd0',
    );
  });
});

describe('a session key', () => {
  it('names county, tenant and token', () => {
    expect(parseSessionKey(value)).toEqual(key);
  });

  it('is read back as it was written', () => {
    const county = fc.integer({ min: 1, max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(county, fc.uuid(), (countyId, tenant) => {
        const written = { countyId, tenantId: tenant, token: newToken() };
        expect(parseSessionKey(formatSessionKey(written))).toEqual(written);
      }),
    );
  });

  it.each([
    ['empty', ''],
    ['without a token', `7.${tenantId}`],
    ['with a tail', `${value}.x`],
    ['with a space', ` ${value}`],
    ['of county 0', `0.${tenantId}.${token}`],
    ['with a leading zero', `07.${tenantId}.${token}`],
    ['with a sign', `+7.${tenantId}.${token}`],
    ['with an exponent', `1e3.${tenantId}.${token}`],
    ['beyond an integer', `2147483648.${tenantId}.${token}`],
    ['with an upper-case tenant', `7.${tenantId.toUpperCase()}.${token}`],
    ['with half a tenant', `7.${tenantId.slice(0, 18)}.${token}`],
    ['with a short token', `7.${tenantId}.${token.slice(1)}`],
    ['with a long token', `7.${tenantId}.${token}A`],
    ['with base64 of the other kind', `7.${tenantId}.+${token.slice(1)}`],
    ['with a second spelling of the same token', `7.${tenantId}.${token.slice(0, -1)}9`],
  ])('%s is nobody’s', (_, odd) => {
    expect(parseSessionKey(odd)).toBeNull();
  });
});

describe('the cookie', () => {
  it.each(['https://huiyin.example', 'http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])(
    'is Secure and bound to its host at %s',
    (url) => {
      const cookie = new SessionCookie(url);

      expect(cookie.set(key)).toBe(`__Host-huiyin=${value}; Path=/; HttpOnly; SameSite=Strict; Secure`);
      expect(cookie.clear()).toBe('__Host-huiyin=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0');
    },
  );

  it.each(['http://192.168.1.10:4000', 'http://localhost.example:4000', 'http://127.0.0.1.example'])(
    'is one that a browser keeps at %s',
    (url) => {
      expect(new SessionCookie(url).set(key)).toBe(`huiyin=${value}; Path=/; HttpOnly; SameSite=Strict`);
    },
  );

  it('is found among others', () => {
    const cookie = new SessionCookie('https://huiyin.example');

    expect(cookie.read(`theme=dark; __Host-huiyin=${value};x=1`)).toEqual(key);
    expect(cookie.read(`x=1; huiyin=${value}; x__Host-huiyin=${value}`)).toBeNull();
    expect(cookie.read(undefined)).toBeNull();
  });

  it('counts as none when there are two', () => {
    const cookie = new SessionCookie('http://192.168.1.10:4000');

    expect(cookie.read(`huiyin=${value}`)).toEqual(key);
    expect(cookie.read(`huiyin=${value}; huiyin=planted`)).toBeNull();
  });
});
