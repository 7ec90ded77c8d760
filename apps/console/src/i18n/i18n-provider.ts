import polyglotI18nProvider from 'ra-i18n-polyglot';
import raEnglish from 'ra-language-english';
import { raChinese } from './ra-zh';
import { setLanguage, store } from './language';

type ResourceNames = Readonly<Record<string, { name: string }>>;

const chineseNames: ResourceNames = {
  overview: { name: '情况总览' },
  replies: { name: '答复质量' },
  readiness: { name: '开通准备' },
  petitions: { name: '信访事项' },
  imports: { name: '台账导入' },
  notices: { name: '提醒' },
  'leadership-groups': { name: '领导小组' },
  meetings: { name: '小组会议' },
  directives: { name: '上级部署' },
  tasks: { name: '任务' },
  duties: { name: '值班表' },
  'information-officers': { name: '信息员' },
  reports: { name: '信息报送' },
  'emergency-reports': { name: '紧急信息' },
  transfers: { name: '转送交办' },
  'jurisdiction-dockets': { name: '管辖争议' },
  sponsorships: { name: '领导包案' },
  'supervision-orders': { name: '督办' },
  mediations: { name: '调解' },
  'legacy-dossiers': { name: '历史遗留问题' },
  'archive-volumes': { name: '档案' },
  reviews: { name: '复查复核' },
  receptions: { name: '接待记录' },
  recusals: { name: '回避' },
  'responsibility-letters': { name: '责任书' },
  'competence-rules': { name: '职责规则' },
  officials: { name: '工作人员' },
  units: { name: '部门与村居' },
  topics: { name: '内容分类' },
  papers: { name: '文书模板' },
  divisions: { name: '区划' },
  'calendar-days': { name: '放假安排' },
  'legal-overlays': { name: '本县期限规定' },
  accounts: { name: '账号' },
  'public-contacts': { name: '公开信息' },
  tenants: { name: '单位' },
  audit: { name: '审计记录' },
};

const englishNames: ResourceNames = {
  overview: { name: 'Overview' },
  replies: { name: 'Replies' },
  readiness: { name: 'Readiness' },
  petitions: { name: 'Petitions' },
  imports: { name: 'Imports' },
  notices: { name: 'Notices' },
  'leadership-groups': { name: 'Leadership' },
  meetings: { name: 'Meetings' },
  directives: { name: 'Directives' },
  tasks: { name: 'Tasks' },
  duties: { name: 'Duty roster' },
  'information-officers': { name: 'Officers' },
  reports: { name: 'Reports' },
  'emergency-reports': { name: 'Emergencies' },
  transfers: { name: 'Transfers' },
  'jurisdiction-dockets': { name: 'Jurisdiction' },
  sponsorships: { name: 'Sponsored' },
  'supervision-orders': { name: 'Supervision' },
  mediations: { name: 'Mediation' },
  'legacy-dossiers': { name: 'Legacy' },
  'archive-volumes': { name: 'Archive' },
  reviews: { name: 'Reviews' },
  receptions: { name: 'Receptions' },
  recusals: { name: 'Recusals' },
  'responsibility-letters': { name: 'Letters' },
  'competence-rules': { name: 'Competence' },
  officials: { name: 'Officials' },
  units: { name: 'Units' },
  topics: { name: 'Topics' },
  papers: { name: 'Templates' },
  divisions: { name: 'Divisions' },
  'calendar-days': { name: 'Calendar' },
  'legal-overlays': { name: 'County terms' },
  accounts: { name: 'Accounts' },
  'public-contacts': { name: 'Contacts' },
  tenants: { name: 'Tenants' },
  audit: { name: 'Audit log' },
};

const initial: string = store.getItem<string>('locale') ?? 'zh';
setLanguage(initial);

export const i18nProvider = polyglotI18nProvider(
  (locale) => {
    setLanguage(locale);
    return locale === 'en'
      ? { ...raEnglish, resources: englishNames }
      : { ...raChinese, resources: chineseNames };
  },
  initial,
  [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true },
);
