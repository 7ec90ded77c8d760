import { describe, expect, it } from '@jest/globals';
import { isCountyStaff, requirePermission, requireWorkplace, workplace, type Actor } from './actor';
import { explain, refusals, RuleViolation, toldDetails, type RefusalCode } from './errors';
import { labelOf, labels } from './labels';
import { permissions, permissionsOf, permits, ROLES, type Permission } from './permissions';
import { isSameName, NAME_MARKS, plainName } from './names';
import { optionalText, requiredText, toldHow, toldReason } from './text';

const actor = (roles: Actor['roles'], entered: string | null = null): Actor => ({
  accountId: 'a',
  officialId: null,
  name: 'x',
  roles,
  home: { countyId: 3, tenantId: 'home' },
  enteredTenantId: entered,
});

describe('permissions', () => {
  it('name only known roles, and every role may do something', () => {
    for (const holders of Object.values(permissions))
      for (const role of holders) expect(ROLES).toContain(role);
    for (const role of ROLES) expect(permissionsOf([role]).length).toBeGreaterThan(1);
  });

  it.each<[Permission, Actor['roles'][number][]]>([
    ['tenant.manage', ['COUNTY_ADMIN']],
    ['audit.read', ['TENANT_ADMIN', 'AUDITOR']],
    ['petition.extend', ['TENANT_ADMIN', 'LEADER']],
    ['petition.reveal', ['TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER']],
  ])('%s is held by exactly the roles it should', (permission, holders) => {
    expect(ROLES.filter((role) => permits([role], permission))).toEqual(holders);
  });

  it('are none without a role: who belongs to nothing is not who may see everything', () => {
    expect(permissionsOf([])).toEqual([]);
    expect(permissionsOf(['nobody' as never])).toEqual([]);
  });

  it('of an auditor change nothing', () => {
    const changing = permissionsOf(['AUDITOR']).filter(
      (permission) => !/\.(read|export|session)$/.test(permission),
    );
    expect(changing).toEqual([]);
  });
});

describe('the actor', () => {
  it('works at home, and county staff only where they have entered', () => {
    expect(workplace(actor(['CLERK']))).toEqual({ countyId: 3, tenantId: 'home' });
    expect(workplace(actor(['COUNTY_ADMIN']))).toBeNull();
    expect(workplace(actor(['COUNTY_ADMIN'], 'town'))).toEqual({ countyId: 3, tenantId: 'town' });
    expect(() => requireWorkplace(actor(['COUNTY_SUPERVISOR']))).toThrow(
      new RuleViolation('ENTER_TENANT_FIRST'),
    );
    expect(isCountyStaff(actor(['CLERK', 'COUNTY_SUPERVISOR']))).toBe(true);
  });

  it('without a session or permission is told so', () => {
    expect(() => requirePermission(null, 'petition.read')).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    );
    expect(() => requirePermission(actor(['AUDITOR']), 'petition.register')).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
    expect(() => requirePermission(actor(['CLERK']), 'petition.register')).not.toThrow();
  });
});

describe('refusals', () => {
  it.each(Object.keys(refusals) as RefusalCode[])(
    '%s says something in both languages, every blank filled',
    (code) => {
      const names = [...refusals[code].zh.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
      const details = Object.fromEntries(names.map((name) => [name, 'X']));
      for (const language of ['zh', 'en'] as const)
        expect(explain(code, details, language)).not.toMatch(/[{}]/);
      expect(refusals[code].en).not.toBe('');
    },
  );

  it('call states and roles by their names', () => {
    expect(explain('WRONG_STATE', { status: 'HANDLING', from: 'SERVED,CLOSED' })).toBe(
      '现为“办理中”，此项只能在“已送达、已办结”时办理。',
    );
    expect(labelOf('CLERK,LEADER', 'en')).toBe('clerk, leader');
    expect(labelOf('2026-00001', 'zh')).toBe('2026-00001');
    for (const role of ROLES) expect(labels[role]).toBeDefined();
  });
});

describe('a day that a refusal names', () => {
  it.each([
    ['TERM_OVER', { due: '2026-03-05' }, '2026年3月5日届满', '5 March 2026, and none'],
    [
      'AWAY',
      { name: '周砚秋', from: '2026-03-05', until: '2026-04-10' },
      '2026年3月5日至2026年4月10日已',
      'from 5 March 2026 until 10 April 2026:',
    ],
    [
      'INVALID',
      { field: '日期', reason: { zh: '应写成“2026-03-05”的样子', en: 'like “2026-03-05”' } },
      '“2026-03-05”',
      '“2026-03-05”',
    ],
  ] as const)('%s is told as it is read, and what is quoted as it is written', (code, details, zh, en) => {
    expect(explain(code, details)).toContain(zh);
    expect(explain(code, details, 'en')).toContain(en);
  });

  it('stays as it is in what a program reads', () => {
    expect(toldDetails({ due: '2026-03-05' }, 'zh')).toEqual({ due: '2026-03-05' });
  });
});

describe('texts', () => {
  it('are trimmed as people mean it, blank ones missing, long ones refused', () => {
    expect(requiredText('\u3000 路灯坏了\u00a0', '标题', 10)).toBe('路灯坏了');
    expect(optionalText(' \u3000', '内容', 10)).toBeNull();
    expect(() => requiredText('  ', '标题', 10)).toThrow(expect.objectContaining({ code: 'REQUIRED' }));
    expect(() => requiredText('长'.repeat(11), '标题', 10)).toThrow(
      expect.objectContaining({ code: 'INVALID' }),
    );
    expect(() => requiredText('a\0b', '标题', 10)).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });
});

describe('what another is told of an act', () => {
  it.each([
    '需要',
    '因工作需要',
    '不',
    '退回',
    '不属于',
    '重复',
    '按规定不予受理',
    '不符合有关规定',
    'x',
    '无',
  ])('says why, and “%s” does not', (reason) => {
    expect(() => toldReason(reason, '理由', 100)).toThrow(/没有说明为什么|请填写/);
  });

  it.each([
    '情况复杂',
    '需专业检测',
    '不属于本镇职权',
    '属诉讼事项',
    '与2026-00012号事项重复',
    '该户已迁至枫林乡',
    'needs a survey',
  ])('may be “%s”', (reason) => {
    expect(toldReason(reason, '理由', 100)).toBe(reason);
  });

  it.each(['未告知', '不告知', '稍后告知', '已告知', '已通知信访人', '尚未通知。'])(
    'is told in some way, and “%s” names none',
    (how) => {
      expect(() => toldHow(how, '告知方式', 100)).toThrow('没有写明怎样告知');
    },
  );

  it.each(['电话告知信访人', '3月5日邮寄延期告知书', '未能当面告知，已邮寄', '口头告知', 'told by phone'])(
    'may be told so: “%s”',
    (how) => {
      expect(toldHow(how, '告知方式', 100)).toBe(how);
    },
  );
});

describe('a name', () => {
  it.each([
    ['周正', '周 正'],
    ['周正', '　周　正\u00a0'],
    ['周正', '周\u200b正\ufeff'],
    ['阿卜杜拉·买买提', '阿卜杜拉•买买提'],
    ['阿卜杜拉·买买提', '阿卜杜拉．买买提'],
    ['阿卜杜拉·买买提', '阿卜杜拉.买买提'],
    ['阿卜杜拉·买买提', '阿卜杜拉・买买提'],
    ['阿卜杜拉·买买提', '阿卜杜拉･买买提'],
    ['阿卜杜拉·买买提', '阿卜杜拉买买提'],
    ['Ｍａｒｉａ', 'Maria'],
    ['José', 'Jose\u0301'],
    ['José', 'Jose \u0301'],
    ['张三（白沙镇）', '张三(白沙镇)'],
  ])('“%s” and “%s” are one', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
  });

  it.each([
    ['周正', '周政'],
    ['周正', '周正华'],
    ['张三', '张三（白沙镇）'],
    ['Maria', 'maria'],
    ['', ''],
    ['·', '•'],
  ])('“%s” and “%s” are not', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });

  it('is compared without any of the marks', () => {
    expect(plainName(`周${NAME_MARKS}正`)).toBe('周正');
  });
});
