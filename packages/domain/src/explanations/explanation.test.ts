import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../shared/actor';
import { refusalOf, takeStep } from '../shared/steps';
import { AID_ACTIONS, aidSteps } from './aid-offer.steps';
import { AID_STATUSES } from './explanation';
import {
  aidAfter,
  checkAidDay,
  checkExplainers,
  checkHeldAt,
  materialsOf,
  requireNoDissuasion,
} from './explanation.rules';

const clerk: Actor = {
  accountId: 'a',
  officialId: 'o',
  name: '林小禾',
  roles: ['CLERK'],
  home: { countyId: 1, tenantId: 't' },
  enteredTenantId: null,
};
const refused = (code: string) => expect.objectContaining({ code });

describe('an offer of a service', () => {
  const leads: Readonly<Record<string, string>> = {
    'want AID_OFFERED': 'AID_WANTED',
    'want AID_NOT_WANTED': 'AID_WANTED',
    'decline AID_OFFERED': 'AID_NOT_WANTED',
    'decline AID_WANTED': 'AID_NOT_WANTED',
    'handOn AID_WANTED': 'AID_HANDED_ON',
    'acknowledge AID_HANDED_ON': 'AID_ACKNOWLEDGED',
  };
  it.each(AID_ACTIONS.flatMap((action) => AID_STATUSES.map((status) => [action, status] as const)))(
    '%s, %s',
    (action, status) => {
      const step = aidSteps[action];
      const outcome = refusalOf(step, { status }, clerk)?.code ?? takeStep(step, { status }, clerk);
      expect(outcome).toBe(leads[`${action} ${status}`] ?? 'WRONG_STATE');
    },
  );

  it('is handed on and taken on days that follow one another, up to today', () => {
    for (const on of ['2026-03-02', '2026-03-04'])
      expect(() => checkAidDay(on, '2026-03-02', '2026-03-04')).not.toThrow();
    for (const on of ['2026-03-01', '2026-03-05'])
      expect(() => checkAidDay(on, '2026-03-02', '2026-03-04')).toThrow(refused('INVALID'));
  });
});

it.each([
  ['AID_OFFERED', true, 'AID_WANTED'],
  ['AID_OFFERED', false, 'AID_NOT_WANTED'],
  ['AID_WANTED', false, 'AID_NOT_WANTED'],
  ['AID_NOT_WANTED', true, 'AID_WANTED'],
  ['AID_WANTED', true, null],
  ['AID_NOT_WANTED', false, null],
] as const)('of %s its petitioner says %j: %j', (status, wanted, after) => {
  expect(aidAfter(status, wanted)).toBe(after);
});

it.each([true, false])('what was handed on is said nothing more of: %j', (wanted) => {
  for (const status of ['AID_HANDED_ON', 'AID_ACKNOWLEDGED'] as const)
    expect(() => aidAfter(status, wanted)).toThrow(refused('WRONG_STATE'));
});

describe('an explanation', () => {
  const [received, now] = [new Date('2026-03-02T02:00:00Z'), new Date('2026-03-05T02:00:00Z')];

  it('was held, of a matter that was there', () => {
    checkHeldAt(new Date('2026-03-02T01:00:00Z'), received, now);
    checkHeldAt(now, received, now);
    expect(() => checkHeldAt(new Date('2026-03-01T15:00:00Z'), received, now)).toThrow(refused('INVALID'));
    expect(() => checkHeldAt(new Date('2026-03-05T02:01:00Z'), received, now)).toThrow(refused('INVALID'));
  });

  it('was given by one official at least, and ten at most', () => {
    const ten = Array.from({ length: 10 }, (_, i) => `o${i}`);
    checkExplainers(ten);
    expect(() => checkExplainers([])).toThrow(refused('REQUIRED'));
    expect(() => checkExplainers([...ten, 'o10'])).toThrow(refused('INVALID'));
  });

  it('names what was handed out, one by one', () => {
    expect(materialsOf(['  土地管理法摘编 ', ' ', '补偿标准表'])).toEqual(['土地管理法摘编', '补偿标准表']);
    expect(() => materialsOf(Array.from({ length: 21 }, () => '折页'))).toThrow(refused('INVALID'));
    expect(() => materialsOf(['长'.repeat(201)])).toThrow(refused('INVALID'));
  });
});

describe('what was explained', () => {
  it.each([
    '劝其不要再信访',
    '劝其不要再信访。',
    '说明了补偿标准，劝说信访人今后不要上访',
    '解释政策后，要求其不再投诉，并记录在案',
    '反复劝导他们不要再到北京上访了',
    '叫他不要再 上访。',
    '讲明规定，并要求信访人停止信访',
    '工作人员劝他别再信访',
  ])('talks nobody out of petitioning: %s', (words) => {
    expect(() => requireNoDissuasion(words)).toThrow('权利不附条件');
  });

  it.each([
    '告知其不要重复提交同一材料',
    '告知其事项正在办理，期间不必重复提交',
    '说明复核意见作出后，以同一事实和理由再信访的，不再受理',
    '请其不要在信访接待大厅滞留',
    '要求其不要投诉人身信息外泄给他人',
    '请信访人不要以围堵方式信访，可以到接待场所提出',
    '说明任何人不得要求其不再信访',
    '不能要求信访人不再信访，已向村干部讲明',
    '就村干部要求其不要上访一事作了说明',
    '信访人称村干部劝其不要上访，现已纠正',
    '劝其不要越级走访，告知县信访局接待时间',
    '要求其补充材料，说明不再受理的理由',
    '解释了信访事项的办理程序，请其查收答复',
  ])('says what is so: %s', (words) => {
    expect(() => requireNoDissuasion(words)).not.toThrow();
  });
});
