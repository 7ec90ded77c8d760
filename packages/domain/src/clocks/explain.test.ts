import { describe, expect, it } from '@jest/globals';
import { deriveClocks } from './derive';
import { explainClock } from './explain';
import type { LegalEvent } from './legal-events';
import { composeProfile } from './compose';
import { OVERLAYS } from './overlays';
import { CLOCK_KINDS, START_EVENTS, TRACKS } from './profile';
import { PROFILES, profileFor } from './profiles';

function explained(...events: [LegalEvent, ...LegalEvent[]]): { zh: string; en: string } {
  const clock = deriveClocks(profileFor(events[0].on), '31(6)', events).at(-1);
  if (!clock) throw new Error('these events start no clock');
  return { zh: explainClock(clock, 'zh'), en: explainClock(clock, 'en') };
}

describe('an explanation', () => {
  it('says where a date rolled, and over what', () => {
    expect(explained({ kind: 'RECEIVED', on: '2017-01-13' })).toEqual({
      zh: '2017年1月13日收到信访事项，自次日起计算15日，于2017年1月28日届满。届满之日逢春节（1月28日至2月2日），顺延至2017年2月3日。依照《信访条例》第二十一条、第二十二条，有关机关、单位应当决定如何处理并告知信访人，最迟为2017年2月3日。',
      en: 'The petition was received on 13 January 2017; 15 days, counted from the next day, end on 28 January 2017. Offices are closed that day (Spring Festival, 28 January to 2 February), so the end moves to 3 February 2017. Under the Regulations on Letters and Visits (2005), Articles 21 and 22, the organ must decide how to handle the petition and tell the petitioner by 3 February 2017 at the latest.',
    });
  });

  it('says that and when it was extended', () => {
    expect(
      explained({ kind: 'ACCEPTED', on: '2025-08-04' }, { kind: 'EXTENDED', on: '2025-09-25', days: 30 }),
    ).toEqual({
      zh: '2025年8月4日受理信访事项，自次日起计算60日，2025年9月25日经批准延长30日，于2025年11月2日届满。届满之日逢周末（11月2日），顺延至2025年11月3日。依照《信访工作条例》第三十四条，有关机关、单位应当办结，最迟为2025年11月3日。',
      en: 'The petition was accepted on 4 August 2025; 60 days, extended on 25 September 2025 by 30 days, counted from the next day, end on 2 November 2025. Offices are closed that day (weekend, 2 November), so the end moves to 3 November 2025. Under the Regulations on Petition Work (2022), Article 34, the organ must conclude the matter by 3 November 2025 at the latest.',
    });
  });

  it('names the off-days that working days pass over', () => {
    expect(explained({ kind: 'FORWARD_RECEIVED', on: '2026-09-28' })).toEqual({
      zh: '2026年9月28日收到转送、交办的信访事项，自次日起计算5个工作日，国庆节（10月1日至10月7日）不计，于2026年10月10日届满。其中10月10日（周六）上班，为工作日。依照《信访工作条例》第二十三条，收到转送、交办的机关、单位认为不属于其职权范围的，可以提出异议，最迟为2026年10月10日。',
      en: 'The forwarded petition was received on 28 September 2026; 5 working days, off-days not counted (National Day, 1 October to 7 October), counted from the next day, end on 10 October 2026. Offices work on: make-up workday for National Day, 10 October. Under the Regulations on Petition Work (2022), Article 23, the organ it was forwarded to may object that it is not competent by 10 October 2026 at the latest.',
    });
  });

  it('names the make-up workdays that working days count, or that stop a date from rolling', () => {
    const { zh } = explained({ kind: 'FORWARD_RECEIVED', on: '2023-09-26' });
    expect(zh).toContain('于2023年10月9日届满。其中10月7日（周六）至10月8日（周日）上班，为工作日。');
    const last = explained({ kind: 'RECEIVED', on: '2026-09-25' });
    expect(last.zh).toContain('于2026年10月10日届满。10月10日（周六）上班，为工作日，不顺延。');
    expect(last.en).toContain('Offices work on: make-up workday for National Day, 10 October.');
    const rolled = explained({ kind: 'RECEIVED', on: '2023-09-16' });
    expect(rolled.zh).toContain('顺延至2023年10月7日。10月7日（周六）上班，为工作日，不再顺延。');
    // a weekend in a natural term is no working day of it
    expect(explained({ kind: 'RECEIVED', on: '2026-09-28' }).zh).not.toContain('上班');
  });

  it('leaves the days of a hearing out', () => {
    const { zh, en } = explained(
      { kind: 'RE_REVIEW_REQUESTED', on: '2026-03-02' },
      { kind: 'HEARD', on: '2026-03-16', days: 4 },
    );
    expect(zh).toContain(
      '自次日起计算30日，听证所需4日不计算在内，于2026年4月5日届满。届满之日逢清明（4月5日至4月6日），顺延至2026年4月7日。',
    );
    expect(en).toContain(
      '30 days, without 4 days of hearing, counted from the next day, end on 5 April 2026.',
    );
  });

  it('says when the date may still move', () => {
    const { zh, en } = explained({ kind: 'RECEIVED', on: '2098-03-03' });
    expect(zh).toMatch(/有关年度的放假安排尚未公布，此日期为暂定，公布后可能调整。$/);
    expect(en).toMatch(/The date is provisional: .+ may move it\.$/);
    expect(explained({ kind: 'RECEIVED', on: '2026-03-03' }).zh).not.toContain('暂定');
  });

  it('has words for every clock in both languages', () => {
    const events = ['ANSWERED' as const, ...START_EVENTS].map((kind) => ({ kind, on: '2026-03-02' }));
    const everyProfile = Object.values(PROFILES).flatMap((national) => [
      national,
      ...OVERLAYS.map((overlay) => composeProfile(national, overlay)),
    ]);
    const clocks = everyProfile.flatMap((profile) =>
      TRACKS.flatMap((track) => deriveClocks(profile, track, events)),
    );
    expect(new Set(clocks.map(({ kind }) => kind))).toEqual(new Set(CLOCK_KINDS));
    for (const clock of clocks) {
      expect(explainClock(clock, 'zh')).toMatch(/^2026年3月2日\S+届满。\S+最迟为\S+日。$/);
      expect(explainClock(clock, 'en')).not.toMatch(/undefined|null|\p{Script=Han}/u);
    }
  });
});
