import { labelOf, type LeadershipPosition, type NoticeKind } from '@huiyin/domain';

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
  const due = ({ kind, dueOn }: DigestLine): string =>
    `${labelOf(kind, 'zh')}${dueOn === null ? '' : `，期限 ${dueOn}`}`;
  const parts = lines.map((line) => {
    if (line.petitionId !== null)
      return `· ${line.number}  ${due(line)}\n  ${page(`/petitions/${line.petitionId}/show`)}`;
    if (line.taskId !== null) return `· 任务  ${due(line)}\n  ${page(`/tasks/${line.taskId}/show`)}`;
    return `· ${line.groupName}  ${labelOf(line.kind, 'zh')}：${labelOf(line.position ?? '', 'zh')}，自 ${line.vacantSince} 起\n  ${page(`/leadership-groups/${line.leadershipGroupId}/show`)}`;
  });
  return [
    `${officialName}：`,
    `您在${tenantName}有 ${lines.length} 条新提醒。`,
    ...parts,
    `全部提醒：${page('/notices')}`,
    '此邮件由系统发出，请勿回复。不想再收，可在“提醒”页关闭每日邮件。',
  ].join('\n\n');
}
