import { chineseDate, labelOf, type LeadershipPosition, type NoticeKind } from '@huiyin/domain';

/** What a digest says of one notice: which and why. Neither what the matter is about nor whose it is. */
export type DigestLine = Readonly<{
  kind: NoticeKind;
  petitionId: string | null;
  number: string | null;
  dueOn: string | null;
  leadershipGroupId: string | null;
  groupName: string | null;
  taskId: string | null;
  position: LeadershipPosition | null;
  vacantSince: string | null;
  /** What was to be reported, and by which unit. */
  reportWhat: string | null;
  unitName: string | null;
  emergencyReportId: string | null;
  transferId: string | null;
  receiptNumber: string | null;
  meetingId: string | null;
  dutyId: string | null;
  destructionId: string | null;
  countyEmergencyId: string | null;
  countyOrderId: string | null;
  byName: string | null;
  reviewId: string | null;
  reviewNumber: string | null;
}>;

type Reader = Readonly<{ officialName: string; tenantName: string; publicUrl: string }>;

export const digestSubject = (count: number, { tenantName }: Reader): string =>
  `回音：您有 ${count} 条新提醒（${tenantName}）`;

/** 每日提醒邮件, in plain text. */
export function digestText(
  lines: readonly DigestLine[],
  { officialName, tenantName, publicUrl }: Reader,
): string {
  const page = (path: string): string => `${publicUrl}/#${path}`;
  const parts = lines.map((line) => `· ${sentenceOf(line)}\n  ${page(pathOf(line))}`);
  return [
    `${officialName}：`,
    `您在${tenantName}有 ${lines.length} 条新提醒。`,
    ...parts,
    `全部提醒：${page('/notices')}`,
    '此邮件由系统发出，请勿回复。不想再收，可在“提醒”页关闭每日邮件。',
  ].join('\n\n');
}

function sentenceOf(line: DigestLine): string {
  const kind = labelOf(line.kind, 'zh');
  const due = `${kind}${line.dueOn === null ? '' : `，期限${chineseDate(line.dueOn)}`}`;
  if (line.petitionId !== null) return `${line.number}  ${line.kind === 'HANDOVER_REFUSED' ? kind : due}`;
  if (line.transferId !== null) return `${line.receiptNumber}  ${kind}`;
  if (line.reviewId !== null) return `${line.reviewNumber}  ${due}`;
  if (line.taskId !== null) return `任务  ${due}`;
  if (line.reportWhat !== null)
    return `${line.reportWhat}  ${line.unitName ?? ''}${kind}，应于${dayOf(line)}前报送`;
  if (line.meetingId !== null || line.dutyId !== null) return `${kind}，${dayOf(line)}`;
  // which list it is stands behind the wall
  if (line.destructionId !== null) return kind;
  if (line.countyOrderId !== null) return `${line.byName ?? ''}  ${due}`;
  // what happened is not for a mail
  if (emergencyOf(line) !== null) return `${kind}，请签收`;
  const post = `${line.groupName}  ${kind}：${labelOf(line.position ?? '', 'zh')}`;
  if (line.vacantSince === null) return `${post}，任期至${dayOf(line)}`;
  return `${post}，自${chineseDate(line.vacantSince)}起`;
}

const dayOf = ({ dueOn }: DigestLine): string => (dueOn === null ? '' : chineseDate(dueOn));

const emergencyOf = (line: DigestLine): string | null => line.emergencyReportId ?? line.countyEmergencyId;

function pathOf(line: DigestLine): string {
  if (line.petitionId !== null) return `/petitions/${line.petitionId}/show`;
  if (line.transferId !== null) return `/transfers/${line.transferId}/show`;
  if (line.reviewId !== null) return `/reviews/${line.reviewId}/show`;
  if (line.taskId !== null) return `/tasks/${line.taskId}/show`;
  if (line.reportWhat !== null) return '/reports';
  if (line.meetingId !== null) return `/meetings/${line.meetingId}/show`;
  if (line.dutyId !== null) return '/duties';
  if (line.destructionId !== null) return '/archive-volumes';
  if (line.countyOrderId !== null) return `/supervision-orders/${line.countyOrderId}/show`;
  const emergency = emergencyOf(line);
  if (emergency !== null) return `/emergency-reports/${emergency}/show`;
  return `/leadership-groups/${line.leadershipGroupId}/show`;
}
