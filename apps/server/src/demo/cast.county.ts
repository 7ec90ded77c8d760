import type { DemoTenant } from './cast';

export const COUNTY_OFFICE: DemoTenant = {
  code: 'yunxi-xfj',
  name: '云溪县信访局',
  kind: 'COUNTY_OFFICE',
  departments: [
    { name: '综合科', kind: 'OFFICE', desks: [] },
    { name: '接访科', kind: 'DEPARTMENT', desks: ['CITY'] },
    { name: '办信科', kind: 'DEPARTMENT', desks: ['WELFARE', 'LABOUR'] },
    { name: '督查科', kind: 'DEPARTMENT', desks: [] },
  ],
  places: ['城东', '城南', '南园小区', '望溪花苑', '老街', '北门'],
  placeKind: null,
  spots: ['中医院对面', '汽车站旁', '滨溪路口', '农贸市场后门', '二小东侧'],
  officials: [
    {
      name: '沈牧原',
      post: '办公室主任',
      unit: '综合科',
      account: { name: 'admin', roles: ['COUNTY_ADMIN'] },
    },
    {
      name: '顾清晏',
      post: '督查科科长',
      unit: '督查科',
      account: { name: 'ducha', roles: ['COUNTY_SUPERVISOR'] },
    },
    { name: '许若溪', post: '办信员', unit: '办信科', account: { name: 'clerk', roles: ['CLERK'] } },
    {
      name: '贺知秋',
      post: '副局长',
      unit: '综合科',
      leads: true,
      account: { name: 'leader', roles: ['LEADER'] },
    },
    { name: '罗云川', post: '接访科科长', unit: '接访科' },
    { name: '丁晓岚', post: '办信科科长', unit: '办信科' },
  ],
  petitions: 22,
};
