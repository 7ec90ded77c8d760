import { Box } from '@mui/material';
import { labelOf, type Language } from '@huiyin/domain';
import { useLanguage } from '../i18n/language';

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
  if (typeof value === 'string') return labelOf(value, language);
  if (Array.isArray(value))
    return value.map((part) => wordsOf(part, language)).join(language === 'zh' ? '、' : ', ');
  return JSON.stringify(value);
}

function pairsOf(json: string): [string, unknown][] {
  try {
    return Object.entries(JSON.parse(json) as Record<string, unknown>);
  } catch {
    return [['', json]];
  }
}
