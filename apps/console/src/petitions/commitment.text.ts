import type { WordsStanding } from '@huiyin/domain';
import { textOf } from '../i18n/text';

type Theirs = Record<WordsStanding, (on: string | null) => string>;

export const useCommitmentText = textOf({
  zh: {
    title: '承诺',
    intro:
      '写明单位答应做什么、哪天之前做到，信访人在门户里看得到。到期没有履行的，已办结的事项重新打开，已撤回、没有答复的恢复办理。',
    what: '单位承诺做什么',
    dueOn: '哪天之前（今天以后）',
    petitionersWords: '信访人的书面承诺（自愿，可不填）',
    petitionersHelp:
      '信访人愿意写才写；写不写、做没做到，都不影响受理、办理、答复和以后的信访。信访人在门户里可以确认，也可以不认可；没有确认的，这里和卷内都照样注明。',
    by: (day: string) => `${day} 前`,
    statuses: { STANDING: '待履行', KEPT: '已履行', BROKEN: '到期未履行' },
    keep: '登记履行',
    keepIntro: '写明凭什么看出做到了：照片、单据、验收记录。',
    proof: '履行凭据',
    record: '登记未履行',
    recordIntro:
      '承诺的日期已过，没有履行。登记后写入办理过程，信访人看得到；已办结的事项重新打开，已撤回、没有答复的恢复办理，办理期限从今天起重新计算；履行以后才能再办结。',
    theirs: {
      WORDS_UNCONFIRMED: () => '单位记下的信访人承诺（信访人没有确认）',
      WORDS_CONFIRMED: (on) => `信访人的书面承诺（本人 ${on} 在门户确认）`,
      WORDS_OBJECTED: (on) => `单位记下的信访人承诺（本人 ${on} 表示不认可）`,
    } satisfies Theirs,
    objection: '信访人的更正或者异议',
    notDone: (on: string | null) => `信访人${on === null ? '' : ` ${on} `}在门户表示没有做到`,
    kept: (on: string) => `${on} 登记履行`,
    broken: (on: string) => `${on} 登记未履行`,
  },
  en: {
    title: 'Commitments',
    intro:
      'What the office undertakes and by when; the petitioner reads it at the portal. One that is broken opens a closed matter again, and takes up one that was withdrawn.',
    what: 'What the office undertakes',
    dueOn: 'By (after today)',
    petitionersWords: 'The petitioner’s own written words (voluntary)',
    petitionersHelp:
      'Only if they wish; written or not, kept or not, nothing follows from it. At the portal they may confirm it or say that it is not theirs; what they did not confirm is shown as such.',
    by: (day: string) => `by ${day}`,
    statuses: { STANDING: 'to be kept', KEPT: 'kept', BROKEN: 'broken' },
    keep: 'Record as kept',
    keepIntro: 'What shows that it was done: a photo, a receipt, a record of acceptance.',
    proof: 'Proof',
    record: 'Record as broken',
    recordIntro:
      'Its day has passed. It is written into the time line, which the petitioner reads; a closed matter is open again, one that was withdrawn or closed unanswered is taken up again with its whole term from today, until it is kept.',
    theirs: {
      WORDS_UNCONFIRMED: () => 'The petitioner’s words as the office took them down (not confirmed by them)',
      WORDS_CONFIRMED: (on) => `The petitioner’s words (confirmed by them at the portal, ${on})`,
      WORDS_OBJECTED: (on) => `Words taken down as the petitioner’s (not theirs, they said on ${on})`,
    } satisfies Theirs,
    objection: 'What the petitioner says instead',
    notDone: (on: string | null) =>
      `Not done, the petitioner says at the portal${on === null ? '' : ` (${on})`}`,
    kept: (on: string) => `kept, recorded ${on}`,
    broken: (on: string) => `broken, recorded ${on}`,
  },
});
