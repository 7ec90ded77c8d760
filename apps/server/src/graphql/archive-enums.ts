import {
  APPRAISAL_OPINIONS,
  ARCHIVE_ITEM_KINDS,
  ARCHIVE_STATUSES,
  DESTRUCTION_OBSTACLES,
  DESTRUCTION_STATUSES,
  RETENTION_TERMS,
} from '@huiyin/domain';
import { called, enumOf } from './enum-of';

export const RetentionTerm = enumOf('RetentionTerm', RETENTION_TERMS, '保管期限.', {
  PERMANENT: '永久',
  YEARS_30: '30 年',
  YEARS_10: '10 年',
});
export const ArchiveStatus = enumOf('ArchiveStatus', ARCHIVE_STATUSES, '案卷的状态.', {
  BOUND: '已立卷',
  DEPOSITED: '已移交',
  DESTROYING: '销毁中',
  DESTROYED: '已销毁',
});
export const ArchiveItemKind = enumOf('ArchiveItemKind', ARCHIVE_ITEM_KINDS, '卷内文件的种类.', {
  RECORD: '登记和办理过程',
  PAPER: '文书',
  ATTACHMENT: '附件',
});
export const DestructionStatus = enumOf(
  'DestructionStatus',
  DESTRUCTION_STATUSES,
  '销毁清册的状态.',
  called(DESTRUCTION_STATUSES),
);
export const AppraisalOpinion = enumOf(
  'AppraisalOpinion',
  APPRAISAL_OPINIONS,
  '鉴定意见.',
  called(APPRAISAL_OPINIONS),
);
export const DestructionObstacle = enumOf(
  'DestructionObstacle',
  DESTRUCTION_OBSTACLES,
  'What keeps a volume from being destroyed.',
  called(DESTRUCTION_OBSTACLES),
);
