import type { Language } from '../shared/words';
import { OPEN_STATUSES, type PetitionEventKind, type PetitionStatus } from './petition';
import { REVIEWABLE } from './petition.steps';

type Move = Readonly<{
  label: Readonly<Record<Language, string>>;
  from: readonly PetitionStatus[];
  to: readonly PetitionStatus[];
}>;

/** What leaves no opinion in force, however far the matter was. */
const anew = { from: REVIEWABLE, to: ['HANDLING'] } as const;
/** Closed before it was changed what the opinion says: what that grants is to be done. */
const opened = { from: ['CLOSED', 'ARCHIVED'], to: ['SERVED'] } as const;

/** What moves a petition without being a step of its own office: word from the office it was handed to, or from who reviews it. */
export const petitionMoves = {
  TRANSFER_RETURNED: {
    label: { zh: '同意退回', en: 'Taken back' },
    from: ['TRANSFERRED'],
    to: ['REGISTERED', 'ACCEPTED'],
  },
  TRANSFER_REPORTED: {
    label: { zh: '收到办理结果', en: 'Reported' },
    from: ['TRANSFERRED'],
    to: ['SERVED', 'WITHDRAWN'],
  },
  TRANSFER_SUPPLEMENTED: {
    label: { zh: '收到补充报告', en: 'Supplemented' },
    from: ['WITHDRAWN'],
    to: ['SERVED'],
  },
  TRANSFER_RECALLED: {
    label: { zh: '转送单位收回', en: 'Recalled by its sender' },
    from: OPEN_STATUSES,
    to: ['WITHDRAWN'],
  },
  REVIEWED: { ...opened, label: { zh: '复查变更原意见', en: 'Changed by the review' } },
  RE_REVIEWED: { ...opened, label: { zh: '复核变更原意见', en: 'Changed by the second review' } },
  REMANDED: { ...anew, label: { zh: '责令重新作出', en: 'Sent back' } },
  QUASHED: { ...anew, label: { zh: '撤销原意见', en: 'Quashed' } },
  ANSWER_SET_ASIDE: {
    label: { zh: '被检举人的处理意见不作数', en: 'The answer of the accused set aside' },
    from: ['WITHDRAWN', 'ANSWERED', ...REVIEWABLE],
    to: ['REGISTERED'],
  },
} satisfies Partial<Record<PetitionEventKind, Move>>;
