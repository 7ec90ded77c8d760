import { textOf } from '../i18n/text';

export const useTrackText = textOf({
  zh: {
    track: '办理途径',
    choose: '按哪个途径受理',
    only: '按类别，这件事项走下面的途径；类别不对的，先用“更正”改正类别，再受理。',
    closed: '这里不能选的途径',
    outcome: '采纳情况',
    study: '研究了什么、和谁一起研究的',
    reasons: '没有采纳、没有全部采纳的理由',
    basis: '有关依据（有的话）',
    performBy: '落实期限',
    performByHelp: '采纳的内容要落实到位：写明哪天之前做完，到期前提醒责任人',
    answerIntro: '写明研究了什么、采纳了什么；没有采纳或者没有全部采纳的，写明理由。提交后请尽快送达。',
    studied: '研究论证情况',
    why: '没有采纳的理由',
  },
  en: {
    track: 'Handled as',
    choose: 'Accept it as',
    only: 'By its category the matter goes the way below; if the category is wrong, correct it first, then accept.',
    closed: 'Not open here',
    outcome: 'Adopted or not',
    study: 'What was studied, and with whom',
    reasons: 'Why it is not adopted, or only in part',
    basis: 'Basis, where there is one',
    performBy: 'To be carried out by',
    performByHelp: 'What is adopted is to be done: by when; the responsible official is reminded',
    answerIntro: 'What was studied, what is adopted, and why not where it is not. Serve it soon after.',
    studied: 'What was studied',
    why: 'Why it is not adopted',
  },
});
