import { textOf } from '../i18n/text';

export const useAuditText = textOf({
  zh: {
    title: '审计记录',
    at: '时间',
    actor: '操作人',
    petitioner: '信访人（门户）',
    action: '操作',
    outcome: '结果',
    subject: '对象',
    detail: '详情',
    hash: '校验值',
    refused: '只看被拒绝的',
    reveals: '只看查看身份的',
    empty: '还没有审计记录',
    emptyHint: '每一次修改、查看身份和被拒绝的操作都会自动记在这里，不能修改。',
  },
  en: {
    title: 'Audit log',
    at: 'When',
    actor: 'Who',
    petitioner: 'a petitioner (portal)',
    action: 'Act',
    outcome: 'Result',
    subject: 'Object',
    detail: 'Detail',
    hash: 'Hash',
    refused: 'Refused only',
    reveals: 'Identities only',
    empty: 'Nothing yet',
    emptyHint:
      'Every change, every look at an identity and every refused act is written here by itself and never changed.',
  },
});
