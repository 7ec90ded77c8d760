import type { Language } from '../shared/words';
import { OPEN_STATUSES, type PetitionEventKind, type PetitionStatus } from './petition';
import { REVIEWABLE } from './petition.steps';

type Move = Readonly<{
  label: Readonly<Record<Language, string>>;
  from: readonly PetitionStatus[];
  to: readonly PetitionStatus[];
}>;

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
  REMANDED: { label: { zh: '责令重新作出', en: 'Sent back' }, from: REVIEWABLE, to: ['HANDLING'] },
} satisfies Partial<Record<PetitionEventKind, Move>>;

/** Word of a result that another office gave, and how many entries of the time line behind the answer that came with it it stands at most. */
export const REPORTS: readonly string[] = [
  'TRANSFER_REPORTED',
  'TRANSFER_SUPPLEMENTED',
] satisfies PetitionEventKind[];
export const REPORTED_WITHIN = 2;
