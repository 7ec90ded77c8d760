import type { ReadinessPoint } from '@huiyin/client';
import { textOf } from '../i18n/text';

type Point = Readonly<{ name: string; why: string; mend: string }>;
type Points = Readonly<Record<ReadinessPoint, Point>>;

const zh: Points = {
  UNITS: {
    name: '部门与村居',
    why: '事项要交给部门、村居或科室办理，先把它们列出来。',
    mend: '新增部门或村居',
  },
  CLERK: {
    name: '信访办人员',
    why: '至少一个账号有“信访办工作人员”角色，才有人登记、受理、交办。',
    mend: '新增账号',
  },
  GROUP: {
    name: '信访工作领导小组',
    why: '谁领导信访工作，应当有文件、有分工。',
    mend: '设立领导小组',
  },
  HEAD: { name: '组长', why: '领导小组今天应当有组长。', mend: '去任职' },
  DIRECTOR: { name: '办公室主任', why: '日常工作由办公室主任负责。', mend: '去任职' },
  OFFICE_PHONE: { name: '办公室电话', why: '群众和上级要能找到办公室。', mend: '去填写' },
  HANDED_OVER: { name: '离任移交', why: '任职已经结束，手上的事项、任务或包案还没有移交。', mend: '去移交' },
  INFORMATION_OFFICERS: {
    name: '各村（社区）信息员',
    why: '每个村、社区应当任命一名信息员，并且能够登录：账号角色选“信访信息员”。',
    mend: '去安排信息员',
  },
  TOPICS: { name: '内容分类', why: '全县共用一套分类，由县信访局维护。', mend: '去设置分类' },
  CONTACTS: {
    name: '公开信息',
    why: '《信访工作条例》第十八条要求向社会公布；填齐才能开放网上信访。',
    mend: '去填写',
  },
  PORTAL: { name: '网上信访', why: '以上填齐后，由管理员开放。', mend: '去开放' },
};

const en: Points = {
  UNITS: {
    name: 'Units',
    why: 'Matters are assigned to offices, villages or sections: list them first.',
    mend: 'Add a unit',
  },
  CLERK: {
    name: 'Clerks',
    why: 'At least one account with the role of clerk registers, accepts and assigns.',
    mend: 'Add an account',
  },
  GROUP: {
    name: 'Leadership group',
    why: 'Who leads the work on petitions stands in a document.',
    mend: 'Found the group',
  },
  HEAD: { name: 'Head', why: 'The group needs a head today.', mend: 'Appoint' },
  DIRECTOR: { name: 'Director of the office', why: 'Answers for the daily work.', mend: 'Appoint' },
  OFFICE_PHONE: { name: 'Phone of the office', why: 'People and superiors must reach it.', mend: 'Fill in' },
  HANDED_OVER: {
    name: 'Handed over',
    why: 'Their posts have ended, and matters, tasks or cases are still in their hands.',
    mend: 'Hand over',
  },
  INFORMATION_OFFICERS: {
    name: 'Information officers',
    why: 'Each village and community has one appointed who can sign in, with an account of that role.',
    mend: 'See to it',
  },
  TOPICS: {
    name: 'Subjects',
    why: 'One taxonomy for the whole county, kept by its office.',
    mend: 'Set up subjects',
  },
  CONTACTS: {
    name: 'Public contacts',
    why: 'Article 18 of the regulations wants them published; without them the portal stays closed.',
    mend: 'Fill in',
  },
  PORTAL: { name: 'Portal', why: 'Opened by an administrator once the rest is there.', mend: 'Open it' },
};

export const useReadinessText = textOf({
  zh: {
    title: '开通准备',
    ready: '已全部就绪',
    readyHint: '领导、人员和公开信息都已填齐。',
    open: (n: number) => `还有 ${n} 项`,
    met: '已完成',
    unmet: '待完成',
    missing: '缺少：',
    mendedBy: (roles: string) => `可由${roles}办理。`,
    points: zh,
    tenants: '各单位开通准备',
    tenantsHint: '只看岗位和公开信息是否齐全，与信访件数无关。',
    enter: '填写前请先进入该单位。',
    go: '去看看',
    none: '还没有单位',
    noneHint: '先在“单位”中开通乡镇或学校。',
  },
  en: {
    title: 'Readiness',
    ready: 'Everything is there',
    readyHint: 'Leaders, people and public contacts are complete.',
    open: (n: number) => `${n} to do`,
    met: 'Done',
    unmet: 'To do',
    missing: 'Missing: ',
    mendedBy: (roles: string) => `Done by: ${roles}.`,
    points: en,
    tenants: 'Readiness of the tenants',
    tenantsHint: 'Of posts and public contacts alone, whatever the number of petitions.',
    enter: 'Enter the tenant to fill it in.',
    go: 'Have a look',
    none: 'No tenants yet',
    noneHint: 'Open a township or a school under “Tenants”.',
  },
});
