import { createDecipheriv, hkdfSync } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, TenantVault } from './tenant-vault';
import { dataKey, keyId, place, rowId } from './vault.fixture';

const cell: Cell = { table: 'petitioners', column: 'name', rowId };
const vault = new TenantVault(place, new Map([[keyId, dataKey]]), keyId);

describe('a sealed text', () => {
  it('opens in its own cell, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(vault.open(vault.seal(text, cell), cell)).toBe(text);
      }),
    );
  });

  it('differs each time, so that equal names do not look equal', () => {
    expect(vault.seal('张三', cell)).not.toEqual(vault.seal('张三', cell));
  });

  it.each<[string, Partial<Cell>]>([
    ['row', { rowId: '0192f0c1-9999-7abc-8def-0123456789ac' }],
    ['column', { column: 'phone' }],
    ['table', { table: 'accounts' }],
    ['boundary between table and column', { table: 'petitionersn', column: 'ame' }],
  ])('stays closed in another %s', (_, elsewhere) => {
    const sealed = vault.seal('张三', cell);

    expect(() => vault.open(sealed, { ...cell, ...elsewhere })).toThrow('CANNOT_OPEN');
  });

  it.each([
    ['tenant', { ...place, tenantId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b4' }],
    ['county', { ...place, countyId: 8 }],
  ])('stays closed in another %s, even with the same data key', (_, elsewhere) => {
    const other = new TenantVault(elsewhere, new Map([[keyId, dataKey]]), keyId);

    expect(() => other.open(vault.seal('张三', cell), cell)).toThrow('CANNOT_OPEN');
  });

  it('stays closed when any byte of it changed, or it was cut short', () => {
    const sealed = vault.seal('张三', cell);

    for (let i = 0; i < sealed.length; i++) {
      const damaged = Buffer.from(sealed);
      damaged[i]! ^= 1;
      expect(() => vault.open(damaged, cell)).toThrow(/^(CANNOT_OPEN|UNKNOWN_DATA_KEY)$/);
      expect(() => vault.open(sealed.subarray(0, i), cell)).toThrow('CANNOT_OPEN');
    }
  });

  it('is read by plain node:crypto from its documented layout', () => {
    const sealed = vault.seal('仙游县 𠮷', cell);
    const key = Buffer.from(hkdfSync('sha256', dataKey, '', 'huiyin/cells/v1', 32));
    const parts = ['huiyin/cell', '7', place.tenantId, 'petitioners', 'name', rowId];
    const aad = Buffer.concat(
      parts.map((part) => Buffer.from(`\0\0\0${String.fromCharCode(part.length)}${part}`)),
    );
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(17, 29)).setAAD(aad);
    decipher.setAuthTag(sealed.subarray(-16));

    expect(sealed[0]).toBe(1);
    expect(sealed.subarray(1, 17).toString('hex')).toBe(keyId.replaceAll('-', ''));
    expect(decipher.update(sealed.subarray(29, -16), undefined, 'utf8') + decipher.final('utf8')).toBe(
      '仙游县 𠮷',
    );
  });

  it('made by a second implementation (Python, hmac and cryptography) opens', () => {
    const sealed =
      '010192f0c100007000800000000000000a6465666768696a6b6c6d6e6faef151cce5a9413964ec2bc9f9348476769236ff246f2be411eb0c';

    expect(vault.open(Buffer.from(sealed, 'hex'), cell)).toBe('张三 𠀀');
  });
});

describe('after a rotation', () => {
  const newKeyId = '0192f0c1-0000-7000-8000-00000000000b';
  const keys = new Map([
    [keyId, dataKey],
    [newKeyId, Buffer.alloc(32, 5)],
  ]);
  const rotated = new TenantVault(place, keys, newKeyId);

  it('old texts open and new ones are sealed with the new key', () => {
    const sealed = rotated.seal('张三', cell);

    expect(rotated.open(vault.seal('张三', cell), cell)).toBe('张三');
    expect(sealed.subarray(1, 17).toString('hex')).toBe(newKeyId.replaceAll('-', ''));
    expect(() => vault.open(sealed, cell)).toThrow('UNKNOWN_DATA_KEY');
  });

  it('a printed query code still counts', () => {
    expect(rotated.queryCode(rowId, 1)).not.toBe(vault.queryCode(rowId, 1));
    expect(rotated.checkQueryCode(vault.queryCode(rowId, 1), rowId, 1)).toBe(true);
    expect(rotated.checkQueryCode(rotated.queryCode(rowId, 1), rowId, 1)).toBe(true);
  });

  it('a current key that is not among the keys is refused at once', () => {
    expect(() => new TenantVault(place, new Map([[keyId, dataKey]]), newKeyId)).toThrow('UNKNOWN_DATA_KEY');
  });
});

describe('a query code', () => {
  it('is the one a second implementation derives, every time', () => {
    expect(vault.queryCode(rowId, 1)).toBe('GNJN-9ZXK-S98K');
    expect(vault.queryCode(rowId, 1)).toBe('GNJN-9ZXK-S98K');
  });

  it('avoids I, L, O and U, and is accepted as printed', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(), (petitionId, issue) => {
        const code = vault.queryCode(petitionId, issue);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
        expect(vault.checkQueryCode(code, petitionId, issue)).toBe(true);
      }),
    );
  });

  it('ends with a reissue, and belongs to one petition', () => {
    const code = vault.queryCode(rowId, 1);

    expect(vault.checkQueryCode(code, rowId, 2)).toBe(false);
    expect(vault.checkQueryCode(code, keyId, 1)).toBe(false);
  });

  it.each(['gnjn9zxks98k', ' GNJN 9ZXK S98K ', 'GNJN—9ZXK—S98K', 'ＧＮＪＮ９ＺＸＫＳ９８Ｋ'])(
    'is recognised when typed as %j',
    (typed) => {
      expect(vault.checkQueryCode(typed, rowId, 1)).toBe(true);
    },
  );

  it('is recognised with O for 0 and with I or l for 1', () => {
    const withBoth = Array.from({ length: 100 }, (_, issue) => issue).find((issue) =>
      /0.*1|1.*0/.test(vault.queryCode(rowId, issue)),
    )!;
    const code = vault.queryCode(rowId, withBoth);

    expect(vault.checkQueryCode(code.replaceAll('0', 'O').replaceAll('1', 'I'), rowId, withBoth)).toBe(true);
    expect(vault.checkQueryCode(code.replaceAll('0', 'o').replaceAll('1', 'l'), rowId, withBoth)).toBe(true);
  });

  it.each(['', 'GNJN-9ZXK-S98', 'GNJN-9ZXK-S98KK', 'GNJN-9ZXK-S98J', '回'.repeat(100_000)])(
    'is refused when it is wrong (case %#)',
    (typed) => {
      expect(vault.checkQueryCode(typed, rowId, 1)).toBe(false);
    },
  );
});

describe('a blind index', () => {
  it('is the one a second implementation derives', () => {
    expect(vault.blindIndex('phone', '13800005678').toString('hex')).toBe('3aa76d5c40e0af69637df36b15c1cbfb');
  });

  it('is unrelated for another kind, value or tenant', () => {
    const elsewhere = new TenantVault(place, new Map([[keyId, Buffer.alloc(32, 5)]]), keyId);
    const indexes = [
      vault.blindIndex('phone', '13800005678'),
      vault.blindIndex('phone', '13800005679'),
      vault.blindIndex('document', '13800005678'),
      elsewhere.blindIndex('phone', '13800005678'),
    ];

    expect(new Set(indexes.map((index) => index.toString('hex'))).size).toBe(4);
  });
});

it('a logged vault shows no key', () => {
  expect(inspect(vault, { depth: 9, showHidden: true })).not.toContain(inspect(dataKey).slice(8, 40));
});
