import type { Words } from '../shared/words';

/**
 * 压件、瞒报信号: what an office that keeps matters down leaves behind. Of offices and their units, never of a person, and
 * never a ranking; how many petitions were received is no signal.
 */
export const SUPPRESSION_SIGNALS = [
  'NUMBER_MISSING',
  'NOT_REGISTERED',
  'LAST_MOMENT',
  'STAFF_DEVICE',
  'NOTHING_REPORTED',
] as const;
export type SuppressionSignal = (typeof SUPPRESSION_SIGNALS)[number];

/** From so many receptions of a month on, when more than half of them were not registered. */
export const LEAST_UNREGISTERED = 5;
/** So many answers of one unit on one day, each within the last working days of its term. */
export const LEAST_AT_ONCE = 5;
export const LAST_WORKDAYS = 2;
/** So many periods in a row. */
export const LEAST_ZERO_REPORTS = 4;

/** What a signal says, what else may have caused it, what to do next; what is counted, and what stands against it. */
export type SuppressionDefinition = Readonly<
  Record<'meaning' | 'innocent' | 'next' | 'counts' | 'against', Words>
>;

export const SUPPRESSION_DEFINITIONS: Readonly<Record<SuppressionSignal, SuppressionDefinition>> = {
  NUMBER_MISSING: {
    meaning: {
      zh: '登记编号按年连续，作废的也留着号，所以一个号都不该缺；缺了，就是有一行被绕过系统删掉了。',
      en: 'Registration numbers run on within a year, and a voided one keeps its own, so none may be missing; one that is was deleted beside the system.',
    },
    innocent: {
      zh: '从备份恢复数据库时，计数器可能走在登记之前。检举控告、教职工内部矛盾另行编号，不在其中。',
      en: 'After a restore from a backup the counter may stand ahead of the register. Accusations and staff grievances are numbered apart and not among them.',
    },
    next: {
      zh: '先查有没有恢复过备份；没有的，对照回执存根和审计日志，找到原件重新登记，并查明是谁直接动了数据库。',
      en: 'Ask whether a backup was restored; if not, compare receipts and the audit log, register the matter again, and find out who reached the database itself.',
    },
    counts: { zh: '缺号', en: 'numbers missing' },
    against: { zh: '当年已用到的最后一个号', en: 'the last number of that year' },
  },
  NOT_REGISTERED: {
    meaning: {
      zh: `一个月里接待来访、来电而没有登记的达到 ${LEAST_UNREGISTERED} 次，并且超过全部接待的一半。应当登记的信访事项，接待了也要登记。`,
      en: `In one month ${LEAST_UNREGISTERED} visits and calls or more were received and not registered, and more than half of all. What is a petition is to be registered, however it was received.`,
    },
    innocent: {
      zh: '集中咨询同一项新政策，或者来人问的本来就归法院、仲裁的，当场答复、告知去处并写明原因就对了。',
      en: 'Many may ask about one new policy, or about what belongs to a court: an answer on the spot or the way there, with its reason, is right.',
    },
    next: {
      zh: '逐次看写明的原因；该登记的补登记，期限从接待之日起算。',
      en: 'Read the reason of each; register what should have been, its terms running from the day of the reception.',
    },
    counts: { zh: '接待未登记（次）', en: 'receptions not registered' },
    against: { zh: '接待已登记（次）', en: 'receptions registered' },
  },
  LAST_MOMENT: {
    meaning: {
      zh: `一个承办单位在同一天答复 ${LEAST_AT_ONCE} 件或者更多，每件离到期都不超过 ${LAST_WORKDAYS} 个工作日（含到期当天）：可能压着不办，到期前突击答复。逾期的不算，它在“已逾期”里。`,
      en: `One unit answered ${LEAST_AT_ONCE} matters or more on one day, each with no more than ${LAST_WORKDAYS} working days of its term left: they may have lain there and been answered in a rush. Late ones are left out; they are told as overdue.`,
    },
    innocent: {
      zh: '同一件事由多人分别提出、同一天收到，或者等一份鉴定、一次会议的结论，自然一起答复。',
      en: 'Matters of one cause that came on one day, or waited for one expert opinion or meeting, are rightly answered together.',
    },
    next: {
      zh: '抽看这一天的答复：有没有调查、有没有听取信访人意见、理由是不是一个样；再看评价和复查。',
      en: 'Read some answers of that day: was it looked into, was the petitioner heard, are the reasons all alike; then look at ratings and reviews.',
    },
    counts: { zh: '当天临期答复（件）', en: 'answered at the last moment that day' },
    against: { zh: '该单位当月全部答复（件）', en: 'all answers of the unit in that month' },
  },
  STAFF_DEVICE: {
    meaning: {
      zh: '评价是从工作人员登录过的设备上提交的，已留存、不计入：可能有人代信访人评价。',
      en: 'Ratings came from devices on which staff had signed in; they were kept and set aside: somebody may have rated in the petitioner’s place.',
    },
    innocent: {
      zh: '信访人没有手机，在窗口借用单位的电脑自己评价的，也会这样。',
      en: 'A petitioner without a telephone may have used a computer of the office, and rated in person.',
    },
    next: {
      zh: '请信访人凭查询码在自己的设备上再评价一次；窗口另备一台没有工作人员登录的设备。',
      en: 'Ask the petitioner to rate again with the query code on a device of their own; keep one at the counter on which no staff signs in.',
    },
    counts: { zh: '不计入的评价（次）', en: 'ratings set aside' },
    against: { zh: '计入的评价（次）', en: 'ratings that count' },
  },
  NOTHING_REPORTED: {
    meaning: {
      zh: `连续 ${LEAST_ZERO_REPORTS} 期或者更多都报“零报告”，而同一时间登记的信访事项里有发生在那里的：可能有情况不报。漏报的一期使连续中断，它在“应报未报”里。`,
      en: `${LEAST_ZERO_REPORTS} periods or more in a row were reported as nothing, while matters that happened there were registered in the same time: something may not have been told. A missing report ends the row and is told as missing.`,
    },
    innocent: {
      zh: '信访人直接到乡镇或者县里反映，村里确实不知道；或者要报的内容与登记的事项无关。向上反映是信访人的权利。',
      en: 'Petitioners may have gone to the township or county, and the village not know; or what is to be reported is something else. To go there is their right.',
    },
    next: {
      zh: '把登记的事项与排查的内容对一对，和信息员一起走一遍；不因为有人信访而追究村里。',
      en: 'Hold the matters against what was to be looked for, and go round with the information officer; that somebody petitioned is nobody’s fault.',
    },
    counts: { zh: '连续零报告（期）', en: 'periods reported as nothing' },
    against: { zh: '同期登记的当地事项（件）', en: 'matters from there registered meanwhile' },
  },
};
