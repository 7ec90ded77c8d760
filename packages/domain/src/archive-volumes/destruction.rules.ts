import { chineseDate, englishDate } from '../shared/day-text';
import { beijingDate } from '../calendar/dates';
import { RuleViolation, type Reason } from '../shared/errors';
import { labelOf, labelsOf } from '../shared/labels';
import type { ArchiveStatus, RetentionTerm } from './archive-volume';
import { SUPERVISORS, type DestructionObstacle } from './destruction';

export type DestructibleFacts = Readonly<{
  number: string;
  status: ArchiveStatus;
  keptUntil: string | null;
  obstacles: readonly DestructionObstacle[];
}>;

/**
 * Whether a volume may be destroyed today: its term is over, it is still the office's, and nothing of its matters goes on.
 *
 * @throws RuleViolation WRONG_STATE (handed over, destroyed), INVALID (permanent, not yet, what goes on)
 */
export function requireDestructible(
  { number, status, keptUntil, obstacles }: DestructibleFacts,
  today: string,
): void {
  const field = { zh: `案卷 ${number}`, en: `volume ${number}` };
  const no = (reason: Reason) => new RuleViolation('INVALID', { field, reason });
  if (status !== 'BOUND') throw new RuleViolation('WRONG_STATE', { status, from: 'BOUND' });
  if (keptUntil === null) throw no({ zh: '永久保管，不能销毁', en: 'it is kept for ever' });
  if (keptUntil >= today)
    throw no({
      zh: `保管至${chineseDate(keptUntil)}，期满以后才能鉴定`,
      en: `it is kept until ${englishDate(keptUntil)} and is appraised after that`,
    });
  if (obstacles.length > 0) throw no(labelsOf(obstacles));
}

/** 延长保管: until the end of the year that is so many years ahead. */
export const keptLonger = (today: string, years: number): string =>
  `${Number(today.slice(0, 4)) + years}-12-31`;

/** 监销人: two, neither of whom appraised. @throws RuleViolation INVALID */
export function requireSupervisors(ids: readonly string[], appraiserIds: readonly string[]): void {
  const no = (reason: Reason) => new RuleViolation('INVALID', { field: '监销人', reason });
  if (ids.length !== SUPERVISORS || new Set(ids).size !== SUPERVISORS)
    throw no({ zh: `要有 ${SUPERVISORS} 人同时在场`, en: `${SUPERVISORS} people have to be there` });
  if (ids.some((id) => appraiserIds.includes(id)))
    throw no({ zh: '鉴定人不能监销，请另外指定', en: 'who appraised cannot supervise: name others' });
}

export type CertificateFacts = Readonly<{
  office: string;
  number: string;
  appraisers: readonly string[];
  appraisedAt: Date;
  decidedBy: string;
  decidedAt: Date;
  supervisors: readonly string[];
  executedBy: string;
  destroyedAt: Date;
  volumes: readonly Readonly<{
    number: string;
    title: string;
    year: number;
    term: RetentionTerm;
    keptUntil: string | null;
    matters: number;
    manifestSha256: string;
  }>[];
}>;

const signedBy = (part: string, name: string): string => `${part}${name}（签名、日期）：`;

/** 销毁证明, paragraph by paragraph: whoever keeps it can tell what was there, and that it is gone by the rules. */
export function certificateText(facts: CertificateFacts): string[] {
  const { appraisers, appraisedAt, decidedBy, decidedAt, supervisors, executedBy, destroyedAt, volumes } =
    facts;
  const on = (moment: Date): string => chineseDate(beijingDate(moment));
  return [
    `下列 ${volumes.length} 卷档案保管期限已满，依照《中华人民共和国档案法实施条例》第二十四条，经鉴定和批准，已经销毁。`,
    `鉴定：${appraisers.join('、')}，${on(appraisedAt)}。`,
    `批准：${decidedBy}，${on(decidedAt)}。`,
    `监销：${supervisors.join('、')}。执行：${executedBy}。销毁完成：${on(destroyedAt)}。`,
    ...volumes.map(
      (volume, i) =>
        `${i + 1}．${volume.number}　${volume.title}，${volume.year} 年，保管期限 ${labelOf(volume.term, 'zh')}，保管至${volume.keptUntil === null ? '永久' : chineseDate(volume.keptUntil)}，事项 ${volume.matters} 件，哈希清单的 SHA-256：${volume.manifestSha256}`,
    ),
    '销毁的是：卷内各事项和复查复核的登记和办理记录、文书、附件，信访人身份和事项内容，以及任务、包案、督办、承诺、送达、回避、评价等随事项写下的文字。留存的是：案卷目录、卷内文件目录和哈希清单、办理过程的时间、步骤和经办人、审计日志、统计数字和本证明。',
    // who appraised, decided, watched and did it sign the list that is kept in the files' place, each by themselves
    ...appraisers.map((name) => signedBy('鉴定人', name)),
    signedBy('批准人', decidedBy),
    ...supervisors.map((name) => signedBy('监销人', name)),
    signedBy('销毁人', executedBy),
  ];
}
