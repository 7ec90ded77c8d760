import { describe, expect, it } from '@jest/globals';
import { defaultPrivacyNotice } from '../public-contacts/public-contact';
import { permissions } from '../shared/permissions';
import { MENDED_BY, READINESS_POINTS, type ReadinessPoint } from './readiness';
import { readinessOf, type ReadinessFacts } from './readiness.rules';

const GROUP = { name: '石桥镇信访工作领导小组', head: true, director: true, officePhone: '0600-5550000' };
const READY: ReadinessFacts = {
  contact: {
    address: '石桥镇政府路1号',
    receptionPlace: '一楼信访接待室',
    phone: '0600-5550000',
    officeHours: '周一至周五 8:30–17:30',
    receptionDays: '每周一镇长接待',
    privacyNotice: defaultPrivacyNotice('石桥镇'),
    receiverId: 'somebody',
  },
  portalOpen: true,
  units: 4,
  villages: 3,
  uncovered: [],
  left: [],
  clerks: 1,
  groups: [GROUP],
  topics: 12,
};
const unmet = (facts: Partial<ReadinessFacts>) =>
  readinessOf({ ...READY, ...facts })
    .filter(({ met }) => !met)
    .map(({ point, missing }) => [point, missing]);

describe('a township', () => {
  it('that has everything is ready', () => {
    expect(unmet({})).toEqual([]);
  });

  it.each<[ReadinessPoint, Partial<ReadinessFacts>, string[]]>([
    ['UNITS', { units: 0 }, []],
    ['CLERK', { clerks: 0 }, []],
    ['GROUP', { groups: [] }, []],
    ['HEAD', { groups: [GROUP, { ...GROUP, name: '二组', head: false }] }, ['二组']],
    ['DIRECTOR', { groups: [{ ...GROUP, director: false }] }, [GROUP.name]],
    ['OFFICE_PHONE', { groups: [{ ...GROUP, officePhone: '' }] }, [GROUP.name]],
    ['HANDED_OVER', { left: ['秦岳'] }, ['秦岳']],
    ['INFORMATION_OFFICERS', { uncovered: ['石桥村', '大塘村'] }, ['石桥村', '大塘村']],
    [
      'CONTACTS',
      { contact: { ...READY.contact, phone: null, receptionPlace: '' } },
      ['CONTACT_RECEPTION_PLACE', 'CONTACT_PHONE'],
    ],
    ['PORTAL', { portalOpen: false }, []],
  ])('lacks %s, and is told what of it', (point, facts, missing) => {
    expect(unmet(facts)).toEqual([[point, missing]]);
  });
});

it('what cannot be missing yet is not asked: posts without a group, officers without villages', () => {
  const asked = (facts: Partial<ReadinessFacts>) =>
    readinessOf({ ...READY, ...facts }).map(({ point }) => point);
  const posts = ['HEAD', 'DIRECTOR', 'OFFICE_PHONE'];
  expect(asked({})).toEqual(expect.arrayContaining([...posts, 'INFORMATION_OFFICERS']));
  expect(asked({ groups: [] }).filter((point) => posts.includes(point))).toEqual([]);
  expect(asked({})).not.toContain('HANDED_OVER');
  expect(asked({ villages: 0 })).not.toContain('INFORMATION_OFFICERS');
});

it('a county without subjects leaves none of its offices ready', () => {
  expect(unmet({ topics: 0 })).toEqual([['TOPICS', []]]);
});

it('each point is mended by the tenant’s administrator, but for the county’s subjects', () => {
  const menders = (point: ReadinessPoint): readonly string[] => permissions[MENDED_BY[point]];
  const without = READINESS_POINTS.filter((point) => !menders(point).includes('TENANT_ADMIN'));
  expect(without).toEqual(['TOPICS']);
  expect(menders('TOPICS')).toEqual(['COUNTY_ADMIN']);
  expect(menders('INFORMATION_OFFICERS')).toContain('CLERK');
});
