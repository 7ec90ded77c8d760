import { Box } from '@mui/material';
import { isDate, labelOf, type Language } from '@huiyin/domain';
import { dayText } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { listed } from '../i18n/marks';

/** The names under which the log keeps what changed; one that is missing shows itself. */
const names: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  number: ['编号', 'number'],
  from: ['原状态', 'from'],
  to: ['现状态', 'to'],
  purpose: ['用途', 'purpose'],
  purposeKind: ['用途类别', 'kind of purpose'],
  name: ['名称', 'name'],
  code: ['代码', 'code'],
  kind: ['类型', 'kind'],
  roles: ['角色', 'roles'],
  before: ['原为', 'before'],
  after: ['改为', 'after'],
  changed: ['改动', 'changed'],
  reason: ['理由', 'reason'],
  address: ['来源地址', 'address'],
  refusal: ['拒绝原因', 'refusal'],
  noticeVersion: ['告知版本', 'notice version'],
  title: ['标题', 'title'],
  fromOn: ['起', 'from'],
  untilOn: ['止', 'until'],
  dueOn: ['期限', 'due'],
  heldOn: ['日期', 'held on'],
  date: ['日期', 'day'],
  visitedOn: ['走访日期', 'visited on'],
  signedOn: ['签署日期', 'signed on'],
  effectiveOn: ['生效日期', 'effective from'],
  inForceFrom: ['施行日期', 'in force from'],
  periodUntil: ['报送期', 'period until'],
  officialId: ['人员编号', 'official, by id'],
  ownerId: ['责任人编号', 'responsible, by id'],
  unitId: ['部门编号', 'unit, by id'],
  edition: ['版次', 'edition'],
  level: ['层级', 'level'],
  group: ['领导小组', 'group'],
  position: ['职务', 'position'],
  added: ['新增', 'added'],
  items: ['项数', 'items'],
  form: ['形式', 'form'],
  ground: ['情形', 'ground'],
  rung: ['督办方式', 'means'],
  term: ['期限', 'term'],
  status: ['状态', 'state'],
  step: ['步骤', 'step'],
  category: ['类别', 'category'],
  basis: ['依据', 'basis'],
  consent: ['同意', 'consent'],
  documentNumber: ['文号', 'document number'],
  fileName: ['文件名', 'file'],
  organ: ['机关', 'organ'],
  privacyNotice: ['告知文本', 'notice'],
};

/** What changed, as the log keeps it; no identity is among it. */
export function AuditDetail({ json }: { json: string }) {
  const language = useLanguage();
  return (
    <Box component="span" sx={{ overflowWrap: 'anywhere', fontSize: '0.875rem', color: 'text.secondary' }}>
      {pairsOf(json).map(([name, value]) => (
        <Box component="span" key={name} sx={{ mr: 1.5, display: 'inline-block' }}>
          {names[name]?.[language === 'en' ? 1 : 0] ?? name} {wordsOf(value, language)}
        </Box>
      ))}
    </Box>
  );
}

function wordsOf(value: unknown, language: Language): string {
  if (typeof value === 'string') return isDate(value) ? dayText(value) : labelOf(value, language);
  if (Array.isArray(value)) return listed(value.map((part) => wordsOf(part, language)));
  return JSON.stringify(value);
}

function pairsOf(json: string): [string, unknown][] {
  try {
    return Object.entries(JSON.parse(json) as Record<string, unknown>);
  } catch {
    return [['', json]];
  }
}
