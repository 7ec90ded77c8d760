import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/dates';
import { chineseDate } from '../shared/day-text';
import { PROFILES, profileOf } from '../clocks/profiles';
import { PATHWAYS, type PathwayName } from './pathway';
import { pathwayEnds } from './pathway-term.rules';
import { pathwayOf, pathwaySentence, pathwayStanding, requirePathwayFrom } from './pathway.rules';

describe('the last day of a way', () => {
  it.each([
    ['sixty days', { length: 60, unit: 'DAY' }, '2017-08-02', '2017-10-09'],
    ['thirty days', { length: 30, unit: 'DAY' }, '2016-12-29', '2017-02-03'],
    ['six months', { length: 6, unit: 'MONTH' }, '2017-01-10', '2017-07-10'],
    ['six months to a shorter month', { length: 6, unit: 'MONTH' }, '2016-08-31', '2017-02-28'],
    ['six months to a day off', { length: 6, unit: 'MONTH' }, '2017-04-01', '2017-10-09'],
    ['six months over the new year', { length: 6, unit: 'MONTH' }, '2016-09-15', '2017-03-15'],
  ] as const)('of %s', (_, term, from, ends) => {
    expect(pathwayEnds(term, from)).toBe(ends);
  });

  it.each<[string, object, string, string]>([
    ['from a day there is not', {}, '2018-02-30', '没有“2018-02-30”这一天'],
    ['from a day written otherwise', {}, '2018-2-3', '2018-2-3'],
    ['of half a month', { length: 0.5 }, '2018-02-03', '期限长度'],
    ['of days back', { length: -60, unit: 'DAY' }, '2018-02-03', '期限长度'],
    ['in an unknown unit', { unit: 'days' }, '2018-02-03', 'DAY、WORKDAY、MONTH'],
  ])('is refused %s', (_, changed, from, why) => {
    expect(() => pathwayEnds({ length: 6, unit: 'MONTH', ...changed }, from)).toThrow(why);
    // while somebody types the year of a day, its first digits are a day too
    expect(pathwayEnds({ length: 6, unit: 'MONTH' }, '0020-03-05')).toBe('0020-09-07');
  });

  it('never comes before the day of the same number, nor more than a long holiday after it', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays('2018-01-01', n));
    fc.assert(
      fc.property(day, (from) => {
        const ends = pathwayEnds({ length: 6, unit: 'MONTH' }, from);
        expect(ends >= addDays(from, 181 - 3) && ends <= addDays(from, 184 + 10)).toBe(true);
      }),
    );
  });
});

describe('what a petitioner is told of a way', () => {
  it('names whom, by which article, and until which day', () => {
    const told = pathwaySentence('RECONSIDERATION', '2017-08-02', '2017-08-10', 'zh');
    for (const word of [
      '申请行政复议',
      '第三十一条第（四）项',
      '60日',
      '《行政复议法》第二十条',
      '最迟2017年10月9日',
    ])
      expect(told).toContain(word);
  });

  it('says which year’s holidays are not known yet, and the day that is safe in any case', () => {
    // counted to a Sunday of a year whose schedule nobody has: the next day might be off, or the Sunday worked
    const told = (language: 'zh' | 'en') =>
      pathwaySentence('ADMINISTRATIVE_LITIGATION', '2030-11-25', '2030-12-01', language);
    expect(told('zh')).toContain(
      '最迟2031年5月26日（该年放假安排尚未公布，此日期为暂定，请不晚于2031年5月25日提出）',
    );
    expect(told('en')).toContain('do it by 25 May 2031');
    expect(pathwayStanding('RECONSIDERATION', '2030-11-25', '2030-12-01', 'zh').provisional).toBe(true);
    const known = pathwayStanding('RECONSIDERATION', '2026-03-02', '2026-03-02', 'zh');
    expect([known.provisional, known.term?.includes('暂定')]).toEqual([false, false]);
  });

  it('cites of petitions the law that governs the matter, and of its term the statute', () => {
    const old = pathwaySentence('RECONSIDERATION', '2017-08-02', '2017-08-10', 'zh', PROFILES['cn-2005']);
    expect(old).toContain('（《信访条例》第十四条第二款、第二十一条第一款第（一）项）');
    expect(old).toContain('《行政复议法》第二十条');
    expect(old).not.toContain('信访工作条例');
    expect(pathwayStanding('TEACHER_APPEAL', null, '2017-08-10', 'zh', PROFILES['cn-2005']).provision).toBe(
      '《教师法》第三十九条',
    );
    const matter = { pathway: 'DUTY', pathwayFrom: null } as const;
    const profile = profileOf('cn-2005+zj-2016');
    expect(pathwayOf(matter, profile, '2017-08-10', 'zh')?.provision).toContain('《信访条例》');
    expect(pathwayOf({ ...matter, pathway: null }, profile, '2017-08-10', 'zh')).toBeNull();
  });

  it('says that a term is over, and that there may be a reason', () => {
    const on = (today: string) => pathwaySentence('ADMINISTRATIVE_LITIGATION', '2017-01-10', today, 'zh');
    expect(on('2017-07-10')).toContain('最迟2017年7月10日');
    expect(on('2017-07-11')).toContain('已于2017年7月10日届满');
  });

  it('gives no day where none is known, and no term where the statutes that we know give none', () => {
    expect(pathwaySentence('RECONSIDERATION', null, '2017-08-10', 'zh')).toMatch(
      /60日（《行政复议法》第二十条）。$/,
    );
    expect(pathwaySentence('ARBITRATION', '2017-08-02', '2017-08-10', 'zh')).not.toMatch(/\d/);
  });

  it('tells by when an organ decides what it has received, and what is filed today', () => {
    const on = (name: PathwayName, from: string | null, today = '2026-11-30') =>
      pathwaySentence(name, from, today, 'zh');
    const rule = '对方应当自收到之日起30日内作出处理（《教师法》第三十九条）';
    expect(on('TEACHER_APPEAL', null, '2026-11-02')).toContain(
      `${rule}；2026年11月2日提出并收到的，最迟2026年12月2日。`,
    );
    expect(on('TEACHER_APPEAL', '2026-09-14')).toContain(
      '2026年9月14日收到的，已于2026年10月14日届满；还没有处理的',
    );
    expect(on('TEACHER_APPEAL', '2026-11-20')).toContain('2026年11月20日收到的，最迟2026年12月21日');
    // working days, over the holidays of October and a Saturday that is worked
    expect(on('INFORMATION_REQUEST', '2026-09-28', '2026-09-30')).toContain('最迟2026年10月30日');
    expect(on('DUTY', '2026-09-30', '2026-10-01')).toContain('起2个月内作出处理（《行政诉讼法》第四十七条');
    expect(on('DUTY', '2026-09-30', '2026-10-01')).toContain('最迟2026年11月30日');
    expect(pathwayStanding('INFORMATION_REQUEST', '2026-09-28', '2026-09-30', 'zh').derivation).toContain(
      '其中10月10日（周六）上班，为工作日。',
    );
  });

  it('tells until when one may go to arbitration whose term a statute gives', () => {
    expect(pathwaySentence('LABOUR_ARBITRATION', '2026-03-02', '2026-03-10', 'zh')).toContain(
      '期限为自知道或者应当知道权利被侵害之日起1年（《劳动争议调解仲裁法》第二十七条），从2026年3月2日起算最迟2027年3月2日',
    );
    expect(pathwaySentence('LAND_ARBITRATION', '2024-03-04', '2024-03-10', 'zh')).toContain(
      '最迟2026年3月4日',
    );
  });

  it.each(Object.keys(PATHWAYS) as PathwayName[])('%s is told in both languages', (name) => {
    expect(pathwaySentence(name, null, '2017-08-10', 'zh')).toMatch(/^请向.+（《.+条.*》?.*）。/);
    expect(pathwaySentence(name, null, '2017-08-10', 'en')).toMatch(/^Turn to .+ \(.+art\. .+\)\./);
  });
});

describe('a way as it is read off a petition', () => {
  it.each([
    ['RECONSIDERATION', '2026-03-02', '2026-05-06'],
    ['ADMINISTRATIVE_LITIGATION', '2026-03-02', '2026-09-02'],
    ['COURT_CONFIRMATION', '2026-03-02', '2026-04-01'],
  ] as const)('names the last day of %s', (name, from, endsOn) => {
    expect(pathwayStanding(name, from, endsOn, 'zh')).toMatchObject({ from, endsOn, over: false });
    const after = addDays(endsOn, 1);
    const standing = pathwayStanding(name, from, after, 'zh');
    expect(standing).toMatchObject({ endsOn, over: true });
    expect(standing.term).toContain(`已于${chineseDate(endsOn)}届满`);
  });

  it('has none where the statutes give none, or nobody knows from when', () => {
    expect(pathwayStanding('ARBITRATION', null, '2026-03-02', 'en')).toMatchObject({
      forum: 'the competent arbitration commission',
      term: null,
      endsOn: null,
      over: false,
    });
    expect(pathwayStanding('RECONSIDERATION', null, '2026-03-02', 'zh')).toMatchObject({
      endsOn: null,
      over: false,
    });
  });

  it('counts from a day that is no day to come', () => {
    expect(requirePathwayFrom('RECONSIDERATION', '2026-03-02', '2026-03-02')).toBe('2026-03-02');
    expect(requirePathwayFrom('ARBITRATION', '2026-03-02', '2026-03-02')).toBeNull();
    expect(() => requirePathwayFrom('RECONSIDERATION', '2026-03-03', '2026-03-02')).toThrow('不能晚于今天');
    expect(() => requirePathwayFrom(null, '2026-03-02', '2026-03-02')).toThrow('请先选法定途径');
  });
});
