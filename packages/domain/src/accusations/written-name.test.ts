import { describe, expect, it } from '@jest/globals';
import type { RuleViolation } from '../shared/errors';
import { isCalled, officeMeant, personCalled, requireClearOffice } from './written-name.rules';

const offices = ['石桥镇', '石桥镇中心小学', '云溪县信访局', '云溪县第一中学'];
const meant = (written: string) => officeMeant(written, offices, '云溪县');

describe('an office', () => {
  it('is meant however it is written', () => {
    for (const written of [
      '石桥镇',
      ' 石桥　镇 ',
      '石橋鎮',
      '石桥镇（党委）',
      '石桥镇人民政府',
      '中共石桥镇委员会',
      '石桥镇党委',
      '石桥镇党委政府',
      '云溪县石桥镇',
      '江南省云溪市云溪县石桥镇人民政府',
      '雲溪縣石橋鎮人民政府',
      '云溪石桥镇',
      '石桥镇乡村建设办公室',
      '石桥镇人民政府信访办',
      '石桥镇东湾村村委会',
      '石桥镇政府大院',
      '石桥镇\u200b政府',
    ])
      expect([written, meant(written)]).toEqual([written, '石桥镇']);
    for (const written of ['雲溪縣信訪局', '云溪县信访局督查科', '云溪县委县政府信访局', '云溪县信访局机关'])
      expect([written, meant(written)]).toEqual([written, '云溪县信访局']);
    expect(meant('石桥镇中心小学')).toBe('石桥镇中心小学');
    expect(officeMeant('云溪县信访局', ['县信访局'], '云溪县')).toBe('县信访局');
  });

  it('is not meant by a body of its own, another place, or its name within another', () => {
    for (const other of [
      '石桥镇卫生院',
      '石桥镇派出所',
      '新石桥镇',
      '岳阳县石桥镇',
      '云溪市信访局',
      '云溪县人民政府',
      '',
    ])
      expect([other, meant(other)]).toEqual([other, null]);
  });

  it('that is not clear is asked for, since nothing would be kept from it', () => {
    const told = (written: string) => {
      try {
        requireClearOffice(written, offices);
        return null;
      } catch (error) {
        return JSON.stringify((error as RuleViolation).details['reason']);
      }
    };
    for (const [short, whole] of [
      ['石桥', '石桥镇'],
      ['县信访局', '云溪县信访局'],
      ['信訪局', '云溪县信访局'],
      ['云溪一中', '云溪县第一中学'],
      ['县一中', '云溪县第一中学'],
    ] as const)
      expect(told(short)).toContain(whole);
    for (const nobodys of ['镇政府', '本单位', '学校', '人民政府', '村委会'])
      expect(told(nobodys)).toContain('全称');
    for (const clear of ['云溪县人民政府', '县供电公司', '邻乡', '第三小学', '云溪市信访局', '岳阳县石桥镇'])
      expect([clear, told(clear)]).toEqual([clear, null]);
  });
});

describe('somebody', () => {
  it('is called by the name alone, in simplified characters', () => {
    for (const written of [
      '陈大川',
      '陳大川',
      '陈大川主任',
      '陳大川副主任同志',
      ' 陈大川老师',
      '陈大川党支部书记',
    ])
      expect([written, personCalled(written)]).toEqual([written, '陈大川']);
    for (const kept of ['陈主任', '欧阳老师', '阿不都·热合曼', '高书记'])
      expect(personCalled(kept)).toBe(kept);
  });

  it('bears the same name with other dots, blanks and characters', () => {
    for (const written of ['阿不都·热合曼', '阿不都•热合曼', '阿不都 ・ 热合曼', '阿不都热合曼'])
      expect(isCalled(written, '阿不都·热合曼')).toBe(true);
    expect(isCalled('陳大川', '陈大川')).toBe(true);
    expect(isCalled('陈大川', '陈大山')).toBe(false);
  });
});
