import type { Language } from '../shared/words';

/** 断点: where the closed chain (闭合链条) of a matter is broken: 无人负责, 下一步已过, 缺少文书 or 移送未签收. That none is closed without its petitioner having heard, the database itself sees to (`petitions_closed`). */
export const CHAIN_GAPS = ['NO_OWNER', 'STEP_PASSED', 'NO_PAPER', 'NOT_SIGNED_FOR'] as const;

/** How many days a packet (移送材料) may be on its way before somebody asks for its acknowledgement. */
export const PACKET_DAYS = 15;

export type ChainGap = (typeof CHAIN_GAPS)[number];

type Words = Readonly<Record<Language, string>>;

/** What each means, and what mends it. */
export const CHAIN_GAP_DEFINITIONS: Readonly<Record<ChainGap, Readonly<{ meaning: Words; mend: Words }>>> = {
  NO_OWNER: {
    meaning: {
      zh: '还在办理，而现责任人或者直接责任人已经离任。',
      en: 'In hand, while who answers for it has left.',
    },
    mend: { zh: '打开事项重新交办。', en: 'Assign it anew.' },
  },
  STEP_PASSED: {
    meaning: {
      zh: '还在办理，而下一步的日期已经过了：期限届满、计划没有做，或者该办结没有办结。',
      en: 'In hand, while the day of its next step has passed: the term, what was planned, or the closing.',
    },
    mend: {
      zh: '办理到下一步，或者写明新的计划；期限不因此改变，期限已过的，办到这一步为止都算断点。',
      en: 'Take the step, or plan another; no term moves by it, and one that is over stays a gap until its step is taken.',
    },
  },
  NO_PAPER: {
    meaning: {
      zh: '还在办理，昨天或者更早作出的受理、不予受理、转送、延期或者处理意见没有出具书面文书，或者已经办结、还没有归档，当面、邮寄等书面送达的答复没有出具处理意见书；没有留下地址和电话的、简易办理的、旧台账的、由其他单位答复的和依法没有书面答复的不算。',
      en: 'In hand, and something decided yesterday or before was never put on paper; or closed and not archived, and an answer that was served in writing was never made a paper; left out are those with no address or telephone, simply handled, of an older ledger, answered by another office, or answered without a paper by law.',
    },
    mend: {
      zh: '在事项的“文书”里出具，办结以后也可以补。',
      en: 'Issue the paper in the matter, closed or not.',
    },
  },
  NOT_SIGNED_FOR: {
    meaning: {
      zh: `材料移送出去 ${PACKET_DAYS} 天以上，接收机关还没有签收；归档以前移送的，归档后不再算。`,
      en: `A packet went out ${PACKET_DAYS} days ago or more, and its receiver has not signed for it; what went out before the matter was archived is left out then.`,
    },
    mend: {
      zh: '向接收机关查问，在事项里登记签收；没有收到的再移送一次；签收以前不办结，也不归档。',
      en: 'Ask the receiver and record the receipt in the matter; hand over anew what did not come; until it is signed for the matter is neither closed nor archived.',
    },
  },
};
