import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explain } from '../shared/errors';
import { publicPhoneOf } from './public-phone.rules';

const phoneOf = (text: string | null) => publicPhoneOf(text, '公开电话', 50);

describe('a public phone', () => {
  it.each([
    [' 0600-5550000 ', '0600-5550000'],
    ['（0600）555 0000', '0600-5550000'],
    ['010-65281234 转 801', '010-65281234转801'],
    ['400-123-4567', '4001234567'],
    ['138 0000 1234', '13800001234'],
    ['12345', '12345'],
    ['0600-5550000、13800001234', '0600-5550000、13800001234'],
    ['0600-5550000 或 0600-5550001', '0600-5550000、0600-5550001'],
    ['', null],
    [null, null],
  ])('%j is kept as %j', (text, kept) => expect(phoneOf(text)).toBe(kept));

  it.each(['随便写', '请到办公室', '5550000', '0600-555', '1380000123', '+85291234567', '0600-5550000、无'])(
    '%j is none, and is told how one is written',
    (text) => {
      expect(() => phoneOf(text)).toThrow(expect.objectContaining({ code: 'INVALID' }));
      const details = { field: '公开电话', reason: 'PHONE_FORMAT' } as const;
      expect(explain('INVALID', details)).toContain('0600-1234567');
      expect(explain('INVALID', details, 'en')).toContain('area code');
    },
  );

  const digits = (n: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }).map((all) => all.join(''));
  const area = fc.oneof(
    fc.constantFrom('010', '021', '028'),
    fc.tuple(fc.constantFrom('03', '05', '06', '09'), digits(2)).map((parts) => parts.join('')),
  );
  const landline = area.chain((code) =>
    fc
      .tuple(fc.constantFrom('2', '6', '8'), digits(code.length === 3 ? 7 : 6))
      .map(([first, rest]) => ({ kept: `${code}-${first}${rest}`, typed: [code, `${first}${rest}`] })),
  );
  const mobile = digits(9).map((rest) => ({ kept: `15${rest}`, typed: [`15${rest}`] }));
  const hotline = digits(7).map((rest) => ({ kept: `400${rest}`, typed: ['400', rest] }));
  const number = fc
    .record({
      of: fc.oneof(landline, mobile, hotline),
      dash: fc.constantFrom('-', '－', ' ', ''),
      extension: fc.option(fc.integer({ min: 1, max: 9_999 })),
      said: fc.constantFrom('转', ' 转', '分机', 'ext '),
    })
    .map(({ of, dash, extension, said }) => ({
      typed: of.typed.join(dash) + (extension === null ? '' : `${said}${extension}`),
      kept: of.kept + (extension === null ? '' : `转${extension}`),
    }));

  it('has one spelling however it is typed, and keeps it', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 2 }),
        fc.constantFrom('、', '，', ' / '),
        (all, sep) => {
          const kept = phoneOf(all.map(({ typed }) => typed).join(sep));
          expect(kept).toBe(all.map((one) => one.kept).join('、'));
          expect(phoneOf(kept)).toBe(kept);
        },
      ),
    );
  });

  it('is nothing that holds words', () => {
    fc.assert(
      fc.property(number, fc.constantFrom('咨询', '白天', 'x', '号'), ({ typed }, word) => {
        expect(() => phoneOf(`${word}${typed}`)).toThrow(expect.objectContaining({ code: 'INVALID' }));
      }),
    );
  });
});
