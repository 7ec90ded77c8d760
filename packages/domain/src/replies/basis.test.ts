import { describe, expect, it } from '@jest/globals';
import { requiredBasis, restsOnMore } from './basis.rules';

describe('a legal basis beside another', () => {
  const law = '《中华人民共和国公路法》第三十五条';

  it.each([
    '《公路法》第三十五条',
    '公路法第35条',
    '根据《公路法》第 35 条之规定，',
    '《中华人民共和国公路法》（2017年修正）第３５条',
    '依据 中华人民共和国公路法 第三十五条第一款的有关规定。',
    '《公路法》的有关规定',
    '按有关规定',
    '',
  ])('“%s” is the same in another style, or less of it', (text) => {
    expect(restsOnMore(law, text)).toBe(false);
  });

  it.each([
    '《公路法》第三十六条',
    '《公路法》第三百零五条',
    '《公路法》第三十五条之一',
    '《公路安全保护条例》第四十四条',
    '根据《公路法》第三十五条、第四十三条',
    '公路法第35条和公路安全保护条例第44条',
    '1. 《公路法》第三十五条\n2. 《民法典》第一千一百六十五条',
    '《高速公路法》第三十五条',
    '县农村公路养护办法第三十五条',
    '岳公路〔2026〕3号文件',
  ])('“%s” is another', (text) => {
    expect(restsOnMore(law, text)).toBe(true);
    expect(restsOnMore(text, text)).toBe(false);
  });

  it('tells paragraphs and items apart where both name one, in words or figures', () => {
    const fifth = '《信访工作条例》第三十一条第五项';
    expect(restsOnMore(fifth, '信访工作条例第31条第（五）项')).toBe(false);
    expect(restsOnMore(fifth, '信访工作条例第31条')).toBe(false);
    expect(restsOnMore(fifth, '信访工作条例第31条第（六）项')).toBe(true);
    expect(restsOnMore('《民法典》第一千一百六十五条', '民法典第1165条')).toBe(false);
    expect(restsOnMore('《民法典》第一千一百六十五条', '民法典第1156条')).toBe(true);
  });
});

describe('a legal basis by itself', () => {
  it.each([
    '按有关规定',
    '按照国家有关法律、法规和政策的规定办理',
    '根据上级文件精神',
    '依法依规',
    '相关政策',
    '第三十五条第一款',
    '……',
    '经研究',
    '领导批示',
    '按照会议精神',
    '经局党组会议研究决定，按规定办理',
    '根据县委书记批示要求的规定',
    '县教育局的规定',
    '经研究无法解决',
    '没有办法',
    '诉求不合法',
    '处理方法得当',
    '条例第三十二条',
    '上述条例规定',
    '《有关规定》',
    '《领导批示》',
    '单位规章制度',
    '往年规定',
    '张三反映的问题不符合规定',
    '土地纠纷按规定处理',
    '按国家标准',
    '县法院',
  ])('“%s” names none', (text) => {
    expect(() => requiredBasis(text, '法律依据', 100)).toThrow(/没有写明是哪一部法律|请填写/);
  });

  it.each([
    '《公路法》第三十五条',
    '民法典',
    '县农村公路养护办法',
    '中小学招生编班工作的有关规定',
    '岳政办〔2026〕3号文件',
    '《关于进一步规范收费的通知》',
    '本省中小学课后服务收费规定',
    '国信发〔2022〕8号',
    '鲁政字（2021）5号',
    '豫政〔2019〕 12 号',
    '农业农村部公告第2号',
    '国务院令第711号',
    '（2020）鲁0102民初123号民事判决',
    '人社部发2019年12号文',
    '小区管理规约',
    'GB/T 50033-2013',
    '劳动法第50条',
    '劳动法50条',
    '信访工作条例第32条',
    '公司法',
    '宪法第四十一条',
    '合法权益保护法',
    '农村集体经济组织条例',
    '村规民约',
    '公司章程',
    '《石桥镇老旧小区改造实施方案》',
    '石桥镇老旧小区改造实施方案',
    '关于调整征地补偿标准的通知',
    '征地补偿标准',
    '经研究，依照劳动合同法的规定',
    '《信访工作办法》',
    '《企业所得税法》',
  ])('“%s” names one', (text) => {
    expect(requiredBasis(` ${text}`, '法律依据', 100)).toBe(text);
  });
});
