import { describe, expect, it } from '@jest/globals';
import { maskAddress, maskDocument, maskName, maskPhone } from './mask';
import { petitionerWarnings, readPetitioner } from './petitioner.rules';

const zhang = { name: '张三', phone: null, address: null, document: null };

describe('what is typed about a petitioner', () => {
  it('is read into one spelling', () => {
    const typed = {
      name: '　张三 ',
      phone: '+86 138-0000-5678',
      address: ' 榜头镇坝下村12号 ',
      document: '11010519491231002x',
    };

    expect(readPetitioner(typed)).toEqual({
      name: '张三',
      phone: '13800005678',
      address: '榜头镇坝下村12号',
      document: '11010519491231002X',
    });
  });

  it('may be a name alone', () => {
    expect(readPetitioner({ name: '张三' })).toEqual(zhang);
    expect(readPetitioner({ name: '张三', phone: ' ', address: '', document: null })).toEqual(zhang);
  });

  it.each([undefined, null, '', '　'])('is refused without one (%j)', (name) => {
    expect(() => readPetitioner({ name })).toThrow(expect.objectContaining({ code: 'REQUIRED' }));
  });

  it.each([
    ['姓名', { name: maskName('张三') }],
    ['电话', { phone: maskPhone('13800005678') }],
    ['地址', { address: maskAddress('榜头镇坝下村12号') }],
    ['证件号码', { document: maskDocument('11010519491231002X') }],
  ])('is refused where the %s is a masked form', (field, masked) => {
    expect(() => readPetitioner({ ...zhang, ...masked })).toThrow(
      expect.objectContaining({ code: 'INVALID', details: expect.objectContaining({ field }) }),
    );
  });

  it.each([
    ['姓名', { name: '张'.repeat(101) }],
    ['电话', { phone: '1'.repeat(51) }],
    ['地址', { address: '村'.repeat(201) }],
    ['证件号码', { document: '1'.repeat(41) }],
  ])('is refused where the %s is too long', (field, long) => {
    expect(() => readPetitioner({ ...zhang, ...long })).toThrow(
      expect.objectContaining({ code: 'INVALID', details: expect.objectContaining({ field }) }),
    );
  });
});

describe('a second look', () => {
  it.each([
    [{}, []],
    [{ phone: '0594-2345678', document: '11010519491231002X' }, []],
    [{ phone: '13800005678 13900005678' }, ['ODD_PHONE']],
    [{ document: '110105194912310021' }, ['ODD_ID_NUMBER']],
    [{ phone: '无', document: '110105194912310021' }, ['ODD_PHONE', 'ODD_ID_NUMBER']],
  ])('at %j is worth it for %j', (typed, warnings) => {
    expect(petitionerWarnings(readPetitioner({ ...zhang, ...typed }))).toEqual(warnings);
  });
});
