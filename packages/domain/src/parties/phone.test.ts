import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPhone, normalisePhone } from './phone';

describe('a telephone number', () => {
  it.each([
    ['13800005678', '13800005678'],
    ['138 0000 5678', '13800005678'],
    ['138-0000-5678', '13800005678'],
    ['１３８００００５６７８', '13800005678'],
    ['+86 138 0000 5678', '13800005678'],
    ['+86-13800005678', '13800005678'],
    ['0086 13800005678', '13800005678'],
    ['8613800005678', '13800005678'],
    ['013800005678', '13800005678'],
    ['13800005678转1234', '13800005678转1234'],
    ['05942345678', '0594-2345678'],
    ['0594-2345678', '0594-2345678'],
    ['(0594) 234 5678', '0594-2345678'],
    ['（0594）２３４５６７８', '0594-2345678'],
    ['0594—2345678', '0594-2345678'],
    ['+86 594 2345678', '0594-2345678'],
    ['010-88880000', '010-88880000'],
    ['02188880000', '021-88880000'],
    ['0591-88880000', '0591-88880000'],
    ['0594-2345678-801', '0594-2345678转801'],
    ['0594-2345678-8', '0594-2345678转8'],
    ['0594-2345678 转 801', '0594-2345678转801'],
    ['0594 2345678 ext. 801', '0594-2345678转801'],
    ['2345678', '2345678'],
    ['2345678-801', '2345678转801'],
    ['400-123-4567', '4001234567'],
    ['4001234-567', '4001234567'],
    ['12345', '12345'],
    ['+852 9123 4567', '+85291234567'],
    ['00852 9123 4567', '+85291234567'],
  ])('%s is %s', (written, normal) => {
    expect(isPhone(written)).toBe(true);
    expect(normalisePhone(written)).toBe(normal);
  });

  it.each([
    ['nothing', ''],
    ['words', '无'],
    ['two numbers', '13800005678/0594-2345678'],
    ['two numbers with a blank', '13800005678 13900005678'],
    ['two numbers with a dash', '13800005678-13900005678'],
    ['a mobile number one short', '1380000567'],
    ['a mobile number one long', '138000056789'],
    ['a masked number', '138****5678'],
    ['a number of no network', '12800005678'],
    ['a number in words', '一三八零零零零五六七八'],
  ])('is not %s', (_, text) => {
    expect(isPhone(text)).toBe(false);
  });

  it('is already normal once it was normalised', () => {
    const written = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-— +转无')), maxLength: 20 });
    fc.assert(
      fc.property(written, (text) => {
        const normal = normalisePhone(text);
        expect(normalisePhone(normal)).toBe(normal);
        expect(isPhone(normal)).toBe(isPhone(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('that is none keeps its words', () => {
    expect(normalisePhone('　见附件 ')).toBe('见附件');
  });
});
