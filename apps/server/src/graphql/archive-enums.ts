import { ARCHIVE_ITEM_KINDS, ARCHIVE_STATUSES, RETENTION_TERMS } from '@huiyin/domain';
import { enumOf } from './enum-of';

export const RetentionTerm = enumOf('RetentionTerm', RETENTION_TERMS, '保管期限.', {
  PERMANENT: '永久',
  YEARS_30: '30 年',
  YEARS_10: '10 年',
});
export const ArchiveStatus = enumOf('ArchiveStatus', ARCHIVE_STATUSES, '案卷的状态.', {
  BOUND: '已立卷',
  DEPOSITED: '已移交',
});
export const ArchiveItemKind = enumOf('ArchiveItemKind', ARCHIVE_ITEM_KINDS, '卷内文件的种类.', {
  RECORD: '事项登记和办理过程',
  PAPER: '文书',
  ATTACHMENT: '附件',
});
