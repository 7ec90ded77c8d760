import { describe, expect, it } from '@jest/globals';
import {
  breachStep,
  checkCommitmentDay,
  commitmentNews,
  commitmentStatus,
  requireBreach,
  requireNoWaiver,
  requirePetitionOpen,
  requireUnkept,
} from './commitment.rules';

const at = new Date('2026-03-03T02:00:00Z');
const standing = { dueOn: '2026-03-02', keptAt: null, brokenAt: null };
const broken = { ...standing, brokenAt: at };
const refused = (code: string) => expect.objectContaining({ code });

describe('a commitment', () => {
  it.each([
    ['stands', standing, 'STANDING'],
    ['was kept', { ...standing, keptAt: at }, 'KEPT'],
    ['was broken', broken, 'BROKEN'],
    ['was kept after all', { ...broken, keptAt: at }, 'KEPT'],
  ] as const)('%s', (_, facts, status) => {
    expect(commitmentStatus(facts)).toBe(status);
  });

  it.each([
    '承诺不再信访',
    '今后不得再到县里上访',
    '自愿放弃复查和复核',
    '息诉罢访',
    '撤回起诉',
    '问题解决后不 再 反映',
    '放弃复查的权利，不再追究其他问题',
    '保证不到北京反映问题',
    '不越级上访',
    '对答复满意，不申请复核',
    '不提起行政诉讼',
    '不再提出任何诉求',
    '同意撤诉',
    '今后不信访',
    '今后不上访',
    '不进京',
    '保证不越级',
    '签字后不得再找政府麻烦',
    '不再去北京',
    '不到县里',
    '不再投诉',
    '放弃投诉',
    '不打12345',
    '不再拨打12345热线',
    '不发帖不找媒体',
    '自愿放弃一切权利',
    '承诺息事宁人',
    '不再到北京',
    '不再找政府',
    '不再缠访闹访',
    '若再信访，退还补助款',
    '如继续上访则取消低保',
    '再信访的，本承诺作废',
    '若申请复查，则不予救助',
    '一旦提起行政诉讼，停发生活补助',
    '本人不再就此事找任何部门',
    '如再到省里反映，自愿退回补偿款',
    '签字后此事了结，不得反悔',
    '收到保证书后三日内付款',
    '保证今后不因此事再次信访',
    '不再以任何理由到各级机关反映',
    '以后不告了',
    '不得再因此事找镇领导',
    '写下不再信访的保证后才发放',
    '本人保证今后不再就水渠的事到镇里县里去说',
    '以后再也不麻烦政府',
    '如本人不再闹，补偿800元',
    '领到钱后这件事一次性了结，永不追究',
    '此事到此为止',
    '补偿800元，前提是本人签字认可处理结果',
    '以接受处理意见为条件发放补助',
    '同意答复意见后付款',
    '评价时选满意',
    '满意度评价打满意',
    '回访时给好评',
    '评价一律填基本满意',
  ])('gives up no right: %s', (words) => {
    expect(() => requireNoWaiver(words, '信访人的书面承诺')).toThrow(refused('INVALID'));
  });

  it.each([
    null,
    '12月底前修好路灯',
    '按约提供病历，到场确认',
    '今后通过法定途径、逐级反映',
    '不再占用水渠',
    '不再拖延信访事项的办理',
    '不得泄露举报人信息',
    '不再拖延您反映的路灯问题',
    '不向被反映人透露材料',
    '不要求信访人重复提供材料，不要求再次来访',
    '三日内办理，不到三日答复您反映的问题',
    '不因信访而取消补助',
    '如继续信访，不取消低保',
    '如再次来访，当日接待；逾期未修的，不予收费',
    '若申请复查，三日内提供全部材料',
    '信访人不需要撤诉，撤诉与否不影响本承诺',
    '不信访件积压，不再拖延',
    '不再向上级申请延期',
    '不去施工现场以免危险',
    '不在工地逗留',
    '通过法律途径解决',
    '不再发生同类投诉',
    '不越级汇报，不推诿',
    '不让群众再到县里跑一趟',
    '收回违规占用的土地，退还多收的费用',
    '收到发票后三日内付款',
    '签字后当日打款',
    '经查反映属实的，退还多收的费用',
    '您再反映的新情况，另行答复；多收的费用退还',
    '三日内告知结果，不再告知他人',
    '不因信访人再次反映而拖延',
    '不让您为这件事再找别的部门',
    '保证书由施工单位提交，完工后归还',
    '双方不再闹矛盾，各自清理界沟',
    '不再麻烦您来回跑，材料由我们去取',
    '对评价不满意的，三日内回访并说明',
    '满意度由本人评价，不影响办理',
    '不追究反映人的责任',
    '同意施工方案后三日内开工',
    '征求您对处理意见的看法',
    '不再为小事让您到镇里跑',
  ])('says what is to be done: %s', (words) => {
    expect(() => requireNoWaiver(words, '承诺内容')).not.toThrow();
  });

  it.each(['若再信访，退还补偿款', '今后不上访', '再申请复核的，本协议作废'])(
    'nor does an agreement: %s',
    (words) => {
      expect(() => requirePetitionOpen(words, '协议内容')).toThrow(refused('INVALID'));
    },
  );

  it('is for a day ahead', () => {
    checkCommitmentDay('2026-03-03', '2026-03-02');
    expect(() => checkCommitmentDay('2026-03-02', '2026-03-02')).toThrow(refused('INVALID'));
    checkCommitmentDay('2029-03-04', '2026-03-02');
    expect(() => checkCommitmentDay('2029-03-05', '2026-03-02')).toThrow('最迟 2029-03-04');
    expect(() => checkCommitmentDay('2099-01-01', '2026-03-02')).toThrow('分阶段');
  });

  it('is broken by a day that passed, and once', () => {
    requireBreach(standing, '2026-03-03');
    expect(() => requireBreach(standing, '2026-03-02')).toThrow(refused('INVALID'));
    expect(() => requireBreach(broken, '2026-03-03')).toThrow(refused('WRONG_STATE'));
    expect(() => requireBreach({ ...standing, keptAt: at }, '2026-03-03')).toThrow(refused('WRONG_STATE'));
  });

  describe('that is broken', () => {
    const matter = { serviceMethod: null, recalled: false, held: true } as const;

    it('opens a matter again that was served, or told, and closed since', () => {
      for (const serviceMethod of ['POST', 'PHONE', 'UNDELIVERABLE'] as const)
        for (const status of ['CLOSED', 'ARCHIVED'] as const)
          expect(breachStep({ ...matter, status, serviceMethod })).toBe('reopen');
    });

    it.each(['WITHDRAWN', 'CLOSED', 'ARCHIVED'] as const)(
      'puts one in hand again that is %s without an answer, or has it assigned',
      (status) => {
        expect(breachStep({ ...matter, status })).toBe('resume');
        expect(breachStep({ ...matter, status, held: false })).toBe('reassign');
        // its sender has it
        expect(breachStep({ ...matter, status, recalled: true })).toBe('breakCommitment');
      },
    );

    it('leaves one where it is that somebody has in hand', () => {
      for (const status of ['ACCEPTED', 'ASSIGNED', 'HANDLING', 'ANSWERED', 'TRANSFERRED'] as const)
        expect(breachStep({ ...matter, status })).toBe('breakCommitment');
      expect(breachStep({ ...matter, status: 'SERVED', serviceMethod: 'POST' })).toBe('breakCommitment');
    });
  });

  it('is kept once, late too', () => {
    requireUnkept(standing);
    requireUnkept(broken);
    expect(() => requireUnkept({ ...standing, keptAt: at })).toThrow(refused('WRONG_STATE'));
  });
});

it.each([
  ['2026-03-06', null],
  ['2026-03-05', { daysLeft: 3, occasion: 'AHEAD' }],
  ['2026-03-03', { daysLeft: 1, occasion: 'AHEAD' }],
  ['2026-03-02', { daysLeft: 0, occasion: 'TODAY' }],
  ['2026-03-01', null],
])('on 2026-03-02 a commitment for %s brings %j', (dueOn, news) => {
  expect(commitmentNews(dueOn, '2026-03-02')).toEqual(news);
});
