import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { flawedReplies, requiredFacts, requiredOpinion, requiredProgress } from './reply.rules';

const WHOLE =
  '您好！经核实，村口至供销社一段路面塌陷属实，县公路站已于三月五日进场，计划三月二十日前修复通车，施工期间请绕行石桥东路。';
const flaws = (...texts: string[]) =>
  flawedReplies(texts.map((text, i) => ({ id: String(i), text }))).map(({ id, flaw, sentTo }) => [
    Number(id),
    flaw,
    sentTo,
  ]);

describe('a reply', () => {
  it.each([
    ['2026年3月5日'],
    ['尊敬的网友：您好！来信收悉，现答复如下：'],
    ['谢谢您对我们工作的支持。'],
    ['感谢您的宝贵建议，我们将认真研究论证，在今后的工作中积极采纳、吸收。'],
    ['已安排专人跟进'],
    ['您好，我们已安排专人跟进处理，感谢您的关注！'],
    ['您反映的情况我们高度重视，将尽快研究解决。'],
    ['您的诉求已收到，我们会积极协调有关职能部门尽快处理，请您耐心等待结果。'],
    ['您反映的问题我们已于三月五日记录，将及时向领导汇报。'],
    ['将按有关规定依法妥善处理。'],
    ['感谢您对路灯维修工作的监督，祝您生活愉快！'],
    ['……'],
    [''],
  ])('“%s” says nothing of the matter', (text) => {
    expect(flaws(WHOLE, text)).toEqual([[1, 'NOTHING_SAID', 1]]);
  });

  it.each([
    ['路灯已修好'],
    ['已于3月5日修复路灯'],
    ['您好！路灯已修好，感谢您的支持！'],
    ['水已经通了。'],
    ['已退还押金'],
    ['不符合条件。'],
    ['经查，反映不实。'],
    ['请到镇民政办申请低保'],
  ])('“%s” says something of the matter, however short', (text) => {
    expect(flaws(WHOLE, text)).toEqual([]);
    // and is a stamp all the same where three got it
    expect(flaws(text, WHOLE, text, text)).toEqual([0, 2, 3].map((i) => [i, 'SENT_TO_MANY', 3]));
  });

  it('that tells facts and a date is let be, however short', () => {
    expect(flaws(WHOLE, '路灯已于三月五日换好，欢迎到现场查看。')).toEqual([]);
    expect(flaws(WHOLE, '部分采纳您的建议：老街北段年内增设路灯二十盏，南段并入明年改造。')).toEqual([]);
  });

  it('that was sent to three is set aside with each of them, whatever greeting it bears', () => {
    const stamp = '该路段属县道，已列入四月份养护计划，开工前张贴公告';
    const all = [
      `您好，${stamp}。`,
      WHOLE,
      `王先生：您好，${stamp}！2026-03-05`,
      `尊敬的网友：${stamp}。谢谢！`,
    ];
    expect(flaws(...all)).toEqual([
      [0, 'SENT_TO_MANY', 3],
      [2, 'SENT_TO_MANY', 3],
      [3, 'SENT_TO_MANY', 3],
    ]);
  });

  it('that says little is the same whoever is greeted in it, and on whatever day', () => {
    const stamp = '村口路灯由电力部门负责，请联系。';
    expect(flaws(`张三：${stamp}`, `李四您好，${stamp}`, `王五同志：${stamp}2020年3月4日`)).toEqual([
      [0, 'SENT_TO_MANY', 3],
      [1, 'SENT_TO_MANY', 3],
      [2, 'SENT_TO_MANY', 3],
    ]);
  });

  it('that was sent to two is no stamp yet', () => {
    const twice = '该路段属县道，已列入四月份养护计划';
    expect(flaws(twice, twice)).toEqual([]);
  });

  it('of length that many got is a policy, explained', () => {
    expect(flaws(WHOLE.repeat(3), WHOLE.repeat(3), WHOLE.repeat(3))).toEqual([]);
  });

  it('is set aside with the same ones in whatever order they were sent', () => {
    const texts = fc.constantFrom(
      WHOLE,
      '已转交相关单位调查处置请耐心等待',
      '收悉',
      '路灯三月五日已经换好请查看',
    );
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 12 }), (all) => {
        const found = (list: string[]) =>
          flaws(...list)
            .map(([i, flaw]) => `${list[Number(i)]} ${flaw}`)
            .toSorted();
        expect(found(all.toReversed())).toEqual(found(all));
      }),
    );
  });
});

describe('the facts of an answer', () => {
  it.each([
    '是',
    '否',
    '有',
    '无',
    '属实',
    '不属实。',
    '情况属实',
    '经查，反映的问题基本属实',
    '存在',
    '是的',
    '确有其事',
  ])('“%s” tells none', (text) => {
    expect(() => requiredFacts(text, '事实认定', 100)).toThrow(/没有写明查到了什么|请填写/);
  });

  it.each([
    '现场属实',
    '路面破损',
    '没有证据',
    '经查，砂石占用村道两米，反映属实。',
    '欠薪5000元',
    'ས་ཆ་འདི་ནི་གྲོང་ཚོའི་ལམ་ཡིན།',
  ])('“%s” tells some', (text) => {
    expect(requiredFacts(text, '事实认定', 100)).toBe(text);
  });
});

describe('an opinion', () => {
  it.each([
    '感谢您的关注，我们会认真处理',
    '已收悉，将尽快处理',
    '感谢您对我们工作的支持，已转交相关部门办理',
    '您反映的问题已转有关单位处理',
    '正在办理',
    '好的',
  ])('is not “%s”, which says that it will be seen to', (text) => {
    expect(() => requiredOpinion(text, '处理意见', 100)).toThrow(/没有写明怎样处理|请填写/);
  });

  it.each([
    '不予支持',
    '支持',
    '均予支持',
    '部分采纳',
    '同意',
    '一周内修复',
    '已修好',
    '今天已清运',
    'To be repaired in a week',
  ])('may be “%s”', (text) => {
    expect(requiredOpinion(text, '处理意见', 100)).toBe(text);
  });
});

describe('an interim reply', () => {
  it.each(['正在办理中，请耐心等待。', '您好！来信收悉，正在调查核实，感谢理解。', '已转办', '无'])(
    'of courtesies is none: %s',
    (text) => {
      expect(() => requiredProgress(text, '答复内容', 100)).toThrow(/没有写明进展|请填写/);
    },
  );

  it.each(['已委托检测', '测绘院12月5日到场', '等住建局的鉴定报告', 'The survey is under way'])(
    'tells what was done or is waited for: %s',
    (text) => {
      expect(requiredProgress(text, '答复内容', 100)).toBe(text);
    },
  );
});
