import type { Language } from '../shared/words';
import type { ServiceMethod } from './petition';

/** To whom an answer was handed (送达对象). Kinds alone are kept: who they are is the proof's to show. */
export const SERVICE_RECIPIENTS = ['PETITIONER', 'REPRESENTATIVE', 'ADULT_FAMILY', 'AGENT'] as const;
export type ServiceRecipient = (typeof SERVICE_RECIPIENTS)[number];

/** Why it failed (未能送达的原因). */
export const SERVICE_FAILURES = [
  'NOBODY_HOME',
  'RECEIPT_REFUSED',
  'MOVED_AWAY',
  'ADDRESS_UNKNOWN',
  'LETTER_RETURNED',
] as const;
export type ServiceFailure = (typeof SERVICE_FAILURES)[number];

/** 公告送达: after so many days from its publication the answer counts as served (参照民事诉讼法第九十五条). */
export const PUBLIC_NOTICE_DAYS = 30;

/** On so many days it must have been tried in vain before nobody can be said to be reached. */
export const LEAST_ATTEMPTS = 2;

export type ServiceRule = Readonly<{
  /** Whether it puts a writing into the petitioner's hands: an opinion is served in no other way. */
  written: boolean;
  recipients: readonly ServiceRecipient[];
  /** What shows that it happened. */
  proof: Readonly<Record<Language, string>>;
  /** Where it stands in 民事诉讼法, followed by analogy: the petition regulations say only that it is in writing. */
  article: string | null;
}>;

/** How each way of service works. */
export const SERVICE_RULES: Readonly<Record<ServiceMethod, ServiceRule>> = {
  IN_PERSON: {
    written: true,
    recipients: SERVICE_RECIPIENTS,
    proof: { zh: '送达回证：签收人签名、签收日期', en: 'The signed receipt and its date' },
    article: '第八十八条',
  },
  POST: {
    written: true,
    recipients: SERVICE_RECIPIENTS,
    proof: {
      zh: '挂号信号码，回执上注明的收件日期',
      en: 'Number of the registered letter, date on its return slip',
    },
    article: '第九十一条',
  },
  LEFT_AT_HOME: {
    written: true,
    recipients: ['PETITIONER', 'ADULT_FAMILY'],
    proof: {
      zh: '拒收的情况，见证人姓名，或者拍照、录像的编号',
      en: 'How it was refused, the witnesses, or the photographs',
    },
    article: '第八十九条',
  },
  ELECTRONIC: {
    written: true,
    recipients: ['PETITIONER'],
    proof: { zh: '网上信访门户，送达时间由系统记录', en: 'The portal; its time is recorded' },
    article: '第九十条',
  },
  PUBLIC_NOTICE: {
    written: true,
    recipients: [],
    proof: { zh: '公告的地点、媒体和起止日期', en: 'Where and from when to when the notice stood' },
    article: '第九十五条',
  },
  PHONE: {
    written: false,
    recipients: ['PETITIONER', 'REPRESENTATIVE', 'AGENT'],
    proof: { zh: '通话时间、号码尾号，录音编号', en: 'Time of the call and its recording' },
    article: null,
  },
  SMS: {
    written: false,
    recipients: ['PETITIONER', 'REPRESENTATIVE', 'AGENT'],
    proof: { zh: '发送时间、号码尾号', en: 'When it was sent, end of the number' },
    article: null,
  },
  ORAL: {
    written: false,
    recipients: ['PETITIONER', 'REPRESENTATIVE', 'AGENT'],
    proof: { zh: '告知的时间、地点，笔录编号', en: 'When and where it was told, number of the record' },
    article: null,
  },
  UNDELIVERABLE: {
    written: false,
    recipients: [],
    proof: { zh: '为什么找不到人', en: 'Why nobody could be reached' },
    article: null,
  },
};
