import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { looksMasked, maskAddress, maskDocument, maskName, maskPhone } from './mask';

describe('a name', () => {
  it.each([
    ['张', '*'],
    ['张三', '张*'],
    ['张 三', '张*'],
    ['王小明', '王**'],
    ['欧阳', '欧*'],
    ['欧阳明', '欧阳*'],
    ['欧阳明月', '欧阳**'],
    ['张李小明', '张***'],
    ['𠮷田三', '𠮷**'],
    ['买买提·吐尔逊', '买***'],
    ['张三、李四', '张***'],
    ['张三等二十名村民', '张***'],
    ['John Smith', 'J***'],
    ['Ｊｏｈｎ', 'J***'],
    ['闽光有限公司', '闽光**公司'],
    ['福建省闽光食品有限公司', '福建****公司'],
    ['闽光公司', '闽*公司'],
    ['某公司', '*公司'],
    ['王大学', '王**'],
    ['坝下村委会', '坝*村委会'],
    ['第一实验小学', '第一**小学'],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

describe('a telephone number', () => {
  it.each([
    ['13800005678', '138****5678'],
    ['+86 138-0000-5678', '138****5678'],
    ['13800005678转1234', '138****5678'],
    ['0594-2345678', '0594-***5678'],
    ['0594-2345678-801', '0594-***5678'],
    ['010-88881234', '010-***1234'],
    ['2345678', '***5678'],
    ['+852 9123 4567', '***4567'],
    ['12345', '***'],
    ['见附件13800005678', '***'],
    ['13800005678/13900005678', '***'],
  ])('%s → %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });
});

describe('an address', () => {
  it.each([
    ['福建省莆田市仙游县榜头镇坝下村12号', '福建省莆田市仙游县榜头镇坝下村***'],
    ['福建省 泉州市 石狮市 湖滨街道 长福社区 3栋', '福建省泉州市石狮市湖滨街道长福社区***'],
    ['上海市浦东新区张江镇科苑路1号', '上海市浦东新区张江镇***'],
    ['内蒙古自治区锡林郭勒盟正蓝旗桑根达来镇', '内蒙古自治区锡林郭勒盟正蓝旗桑根达来镇***'],
    ['榜头镇坝下村村委会旁', '榜头镇坝下村***'],
    ['榜头镇人民路5号', '榜头镇***'],
    ['荔城区阳光小区3栋501', '荔城区***'],
    ['阳光小区旁西湖区管委会宿舍', '***'],
    ['人民路5号', '***'],
    ['12 High Street', '***'],
  ])('%s → %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });
});

describe('a document number', () => {
  it.each([
    ['11010519491231002X', '110**2X'],
    ['１１０１０５19491231002X', '110**2X'],
    ['E12345678', 'E12**78'],
    ['A12345', '***45'],
    ['1234', '***'],
  ])('%s → %s', (document, masked) => {
    expect(maskDocument(document)).toBe(masked);
  });
});

describe('a masked form', () => {
  const masks = { maskName, maskPhone, maskAddress, maskDocument };

  it.each(Object.entries(masks))('made by %s is always recognised', (_, mask) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(looksMasked(mask(text))).toBe(true);
      }),
    );
  });

  it.each(['张＊', '王××', '138xxxx5678', '138XXXX5678', '●●●'])(
    'of somebody else’s making (%s) too',
    (text) => {
      expect(looksMasked(text)).toBe(true);
    },
  );

  it.each(['张三', '阿卜杜拉•买买提', 'Foxx', '13800005678', '11010519491231002X', '3×4路'])(
    'is not seen in %s',
    (text) => {
      expect(looksMasked(text)).toBe(false);
    },
  );

  it('of a Chinese name shows nothing but the surname', () => {
    const han = fc.string({
      unit: fc.constantFrom(...Array.from('赵钱孙李周吴郑王明月𠮷㐂')),
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(han, (name) => {
        expect(maskName(name)).toBe(Array.from(name)[0] + '*'.repeat(Array.from(name).length - 1));
      }),
    );
  });
});
