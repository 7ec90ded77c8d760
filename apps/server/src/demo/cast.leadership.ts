import type { LeadershipPosition } from '@huiyin/domain';

export type DemoPost = Readonly<{
  position: LeadershipPosition;
  /** Of the tenant's officials, or of `others` below. */
  name: string;
  duty?: string;
  /** Since the group was founded, if not given. */
  from?: string;
  until?: string;
}>;

export type DemoLeadership = Readonly<{
  name: string;
  documentNumber: string;
  documentTitle: string;
  documentOn: string;
  amendments?: readonly Readonly<{ number: string; title: string; issuedOn: string }>[];
  foundedOn: string;
  officeName: string;
  officePhone: string | null;
  officeAddress: string;
  /** Officials who lead, or sit in the group for a neighbouring organ, and handle no petitions themselves. */
  others: readonly Readonly<{ name: string; post: string; unit?: string }>[];
  posts: readonly DemoPost[];
  /** Who is away when the demo is made, so that somebody stands in. */
  away?: string;
  /** Whoever else's post ends like this is a member: departments and every village, or the school's offices. */
  members: RegExp;
}>;

const HEADS_ALL = '负总责';
const TOWNSHIP_MEMBERS = /(所长|办主任|委会主任)$/;
const SCHOOL_MEMBERS = /(处主任|年级主任|级段长)$/;

const township = (name: string, documentNumber: string, foundedOn: string) => ({
  name: `${name}信访工作领导小组`,
  documentNumber,
  documentTitle: `关于成立${name}信访工作领导小组的通知`,
  documentOn: foundedOn,
  foundedOn,
  officeName: '信访工作领导小组办公室',
  officeAddress: `${name}便民服务中心一楼`,
  members: TOWNSHIP_MEMBERS,
});

const school = (name: string, documentNumber: string, foundedOn: string) => ({
  name: `${name}信访工作领导小组`,
  documentNumber,
  documentTitle: `关于成立${name}信访工作领导小组的通知`,
  documentOn: foundedOn,
  foundedOn,
  officeName: '矛盾纠纷排查化解及信访工作办公室',
  officeAddress: '行政楼一楼',
  members: SCHOOL_MEMBERS,
});

/** By a tenant's code. One lacks a head, one a public phone, so that these are seen to be shown. */
export const DEMO_LEADERSHIP: Readonly<Record<string, DemoLeadership>> = {
  shiqiao: {
    ...township('石桥镇', '石委〔2022〕11号', '2022-05-01'),
    officePhone: '0600-5550100',
    amendments: [
      {
        number: '石委〔2024〕23号',
        title: '关于调整石桥镇信访工作领导小组成员的通知',
        issuedOn: '2024-08-30',
      },
    ],
    away: '韩致远',
    others: [
      { name: '韩致远', post: '镇党委书记', unit: '党政综合办公室' },
      { name: '雷守安', post: '派出所所长' },
      { name: '宁公理', post: '司法所所长' },
    ],
    posts: [
      { position: 'HEAD', name: '吴远山', duty: HEADS_ALL, until: '2024-08-31' },
      { position: 'HEAD', name: '韩致远', duty: HEADS_ALL, from: '2024-09-01' },
      { position: 'EXECUTIVE_DEPUTY', name: '吴远山', duty: '主持日常工作', from: '2024-09-01' },
      { position: 'DEPUTY', name: '方惠民', duty: '分管信访、建设、自然资源' },
      { position: 'DIRECTOR', name: '周砚秋', duty: '登记、转办、督办和答复送达' },
    ],
  },
  fenglin: {
    ...township('枫林乡', '枫委〔2022〕9号', '2022-05-10'),
    officePhone: '0600-5550200',
    others: [{ name: '陆怀德', post: '乡党委书记', unit: '党政综合办公室' }],
    posts: [
      { position: 'HEAD', name: '陆怀德', duty: HEADS_ALL, until: '2025-12-31' },
      { position: 'DEPUTY', name: '邱明辉', duty: '分管信访工作' },
      { position: 'DIRECTOR', name: '蒋文博' },
    ],
  },
  baisha: {
    ...township('白沙镇', '白委〔2023〕4号', '2023-03-01'),
    officePhone: '0600-5550300',
    others: [{ name: '阮正平', post: '镇党委书记', unit: '党政综合办公室' }],
    posts: [
      { position: 'HEAD', name: '阮正平', duty: HEADS_ALL },
      { position: 'EXECUTIVE_DEPUTY', name: '魏同舟', duty: '主持日常工作' },
      { position: 'DIRECTOR', name: '白景行' },
    ],
  },
  'yunxi-yz': {
    ...school('云溪县第一中学', '云一中〔2022〕15号', '2022-09-01'),
    officePhone: '0600-5550400',
    others: [{ name: '祝启明', post: '校长', unit: '校务办公室' }],
    posts: [
      { position: 'HEAD', name: '祝启明', duty: HEADS_ALL },
      { position: 'DEPUTY', name: '傅正阳', duty: '分管总务和学生工作' },
      { position: 'DIRECTOR', name: '黎书影' },
    ],
  },
  shiyan: {
    ...school('实验小学', '实小〔2022〕6号', '2022-09-01'),
    officePhone: null,
    others: [{ name: '方蕴', post: '校长', unit: '校长办公室' }],
    posts: [
      { position: 'HEAD', name: '方蕴', duty: HEADS_ALL },
      { position: 'DEPUTY', name: '史敏学', duty: '分管后勤和家校联系' },
      { position: 'DIRECTOR', name: '宋雅宁' },
    ],
  },
};
