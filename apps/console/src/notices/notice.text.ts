import { textOf } from '../i18n/text';

export const useNoticeText = textOf({
  zh: {
    title: '提醒',
    bell: (unread: number) => (unread === 0 ? '提醒' : `提醒，${unread} 条未读`),
    unread: '只看未读',
    read: '标为已读',
    readOf: (subject: string) => `标为已读：${subject}`,
    readAll: '全部标为已读',
    empty: '还没有提醒',
    emptyHint:
      '事项交给您、被退回、由别的单位转来，或任务交给您、被撤回时，这里当时就有一条；期限剩七日、三日、一日和超期时，每天早上七点提醒。事项不止一次被退回的，当时提醒可以督办的人。领导小组职务空缺、任期将满没有指定接手的人、到期移交没有办成时提醒管理员，应报未报时提醒信息员和信访办。小组会议的安排、变更、取消提醒小组成员；排班、改班当时提醒本人，值班前一天早上再提醒一次。',
    digest: (email: string) => `每天早上把新提醒发到 ${email}`,
    noEmail: '您的账号没有登记电子邮箱，提醒只在这里显示。要收每日邮件，请本单位管理员在“账号”里登记。',
    dueIn: (dueOn: string, days: number) =>
      days === 0 ? `${dueOn} 到期，就是提醒当天` : `${dueOn} 到期，提醒时还有 ${days} 天`,
    overdue: (dueOn: string, days: number) => `期限 ${dueOn}，提醒时已超 ${days} 天`,
    handedOver: (name: string) => `${name}交给您，请签收办理`,
    taskGiven: (name: string) => `${name}交给您的任务，请按期完成`,
    fromPortal: '信访人在网上门户提交，由您接收',
    sentBack: (name: string) => `${name}退回，请重新交办`,
    reviewAsked: (where: string) => `信访人对答复意见不服，已经申请复查复核（${where}），请备好案卷`,
    bouncedAgain: (name: string) => `不止一次被退回或提出异议，这次是${name}，请过问；需要的，可以督办`,
    recusalToDecide: (name: string) =>
      `${name}登记了回避请求，请在“回避”栏里决定是否回避；决定以前仍由原来的人承办`,
    recusalDue: (dueOn: string, days: number) =>
      days < 0
        ? `回避请求应在 ${dueOn} 前决定（内部时限），提醒时已超 ${-days} 天`
        : `回避请求应在 ${dueOn} 前决定（内部时限），提醒时还有 ${days} 天`,
    said: {
      MATTER_ARRIVED: (name: string) => `${name}转来，请签收；不属于本单位职权的，五个工作日内提出异议`,
      OBJECTION_MADE: (name: string) => `${name}提出异议，请核实后决定是否同意退回`,
      OBJECTION_REFUSED: (name: string) => `${name}核实后不同意异议，请签收办理`,
      MATTER_SIGNED: (name: string) => `${name}已经签收，由其办理`,
      RESULT_REPORTED: (name: string) => `${name}报告了办理结果，请核对`,
      RESULT_SUPPLEMENTED: (name: string) =>
        `${name}补充报告了办理情况，请核对；本件由别的单位转来、已经报结的，请向其补充报告`,
      ANSWER_FELL: (name: string) => `${name}没有维持原处理意见，请在事项的期限内重新作出`,
      TASK_WITHDRAWN: (name: string) => `事项不再由本单位办理，${name}撤回了这项会办任务，不必再做`,
    },
    day: {
      MEETING_PLANNED: (day: string, by: string) => `${by}安排 ${day} 开会，请参加；不能到会的，请提前请假`,
      MEETING_CHANGED: (day: string, by: string) => `${by}改了会议安排，会议在 ${day}，请看时间、地点和议题`,
      MEETING_CANCELLED: (day: string, by: string) => `${by}取消了 ${day} 的会议`,
      DUTY_GIVEN: (day: string, by: string) => `${by}排您自 ${day} 起值班，请看值班表`,
      DUTY_SOON: (day: string) => `您自 ${day} 起值班，请按时接班，保持电话畅通`,
      DUTY_DROPPED: (day: string, by: string) => `${by}取消了您自 ${day} 起的值班，或者改由别人值班`,
    },
    emergency: (name: string) => `${name}报告紧急信息，请签收`,
    countyEmergency: (name: string) => `${name}报告紧急信息，请核实处置，进入该单位后签收`,
    reportMissing: (dueOn: string, unit: string | null) =>
      `${unit ?? '有单位或村居'}应于 ${dueOn} 前报送，还没有收到；没有情况的也要零报告`,
    reviewMoved: (on: string) => `放假安排有变化，作出意见的期限现为 ${on}；由哪天调整、依据什么，见办理经过`,
    reviewEnded: (on: string) =>
      `申请已于 ${on} 终止：受理机关已撤销，由作出意见的单位继续行使职权。请告知信访人可以向再上一级提出`,
    reviewUnserved: (on: string) => `意见已于 ${on} 作出，还没有送达，请送达信访人`,
    reviewArrived: (name: string, dueOn: string) =>
      `对${name}的意见申请复查复核，请决定是否受理，${dueOn} 前作出意见`,
    mediation: {
      MEDIATION_DUE: (dueOn: string, days: number) =>
        days < 0
          ? `调解协议应在 ${dueOn} 前履行，已过 ${-days} 天，请督促并登记`
          : `调解协议应在 ${dueOn} 前履行，还有 ${days} 天`,
      MEDIATION_WINDOW: (dueOn: string, days: number) =>
        `双方可以共同申请司法确认，到 ${dueOn} 为止，还有 ${days} 天，请告知双方`,
      DISPUTE_STEP_DUE: (dueOn: string, days: number) =>
        days < 0
          ? `牵头的纠纷，下一步应在 ${dueOn} 前做，已过 ${-days} 天，请办理并写明新的一步`
          : `牵头的纠纷，下一步应在 ${dueOn} 前做，还有 ${days} 天`,
    },
    ending: {
      RECONSIDERATION_ENDING: (dueOn: string, days: number) =>
        `信访人申请行政复议的期限不因信访停止，${days === 0 ? `今天（${dueOn}）届满` : `到 ${dueOn} 为止，还有 ${days} 天`}，请马上告知信访人`,
      LITIGATION_ENDING: (dueOn: string, days: number) =>
        `信访人提起行政诉讼的期限不因信访停止，${days === 0 ? `今天（${dueOn}）届满` : `到 ${dueOn} 为止，还有 ${days} 天`}，请马上告知信访人`,
    },
    supervised: (name: string, dueOn: string) => `${name}督办，请在 ${dueOn} 前书面反馈`,
    countyOrderAnswered: (office: string) => `${office}对县里的督办有新的反馈，请核实`,
    countyOrderOverdue: (office: string, dueOn: string) =>
      `${office}应于 ${dueOn} 前反馈县里的督办，没有反馈：请催办或者升级督办`,
    supervisionProgress: (name: string) => `${name}在督办里有新的记录，请看事项的督办栏`,
    supervisionDue: (dueOn: string, days: number) =>
      days === 0 ? `督办反馈 ${dueOn} 到期，就是提醒当天` : `督办反馈 ${dueOn} 到期，提醒时还有 ${days} 天`,
    supervisionOverdue: (dueOn: string, days: number) => `督办反馈期限 ${dueOn}，提醒时已超 ${days} 天`,
    commitmentDue: (dueOn: string, days: number) =>
      days === 0
        ? `承诺今天（${dueOn}）到期：履行后请登记凭据，过了今天没有登记即记为未履行`
        : `承诺 ${dueOn} 到期，收到提醒时还有 ${days} 天：履行后请登记凭据`,
    commitmentObjected: (dueOn: string) =>
      `信访人在门户里对 ${dueOn} 到期的承诺提出了异议，请看办理过程，核实后当面或者书面说明`,
    commitmentBroken: (dueOn: string) =>
      `承诺应于 ${dueOn} 前履行，没有登记凭据，已记为未履行；办结的事项重新打开。履行后仍请登记`,
    destructionAsked: (name: string) => `${name}登记了鉴定意见，请您决定是否销毁`,
    vacancy: (position: string, since: string) => `${position}自 ${since} 起空缺，请登记任职`,
    termEnding: (name: string, position: string, untilOn: string, inHand: string | null) =>
      `${name}的${position}任期 ${untilOn} 届满，还没有指定接手的人${inHand ? `；手上还有：${inHand}` : ''}。请在领导小组页上用“离任”指定接手的人，或者先按姓名移交`,
    handOverRefused: (names: string, untilOn: string, why: string, inHand: string | null) =>
      `${names}：${untilOn} 离任后没有移交成。${why}${inHand ? `手上还有：${inHand}。` : ''}请按姓名移交给别人，或者在领导小组页上另行指定接手的人；在此之前仍由原来的人负责`,
  },
  en: {
    title: 'Notices',
    bell: (unread: number) => (unread === 0 ? 'Notices' : `Notices, ${unread} unread`),
    unread: 'Unread only',
    read: 'Mark as read',
    readOf: (subject: string) => `Mark as read: ${subject}`,
    readAll: 'Mark all as read',
    empty: 'No notices yet',
    emptyHint:
      'When a matter or a task is handed to you, sent back, withdrawn or transferred here, it says so here at once; when 7, 3 or 1 days are left or the term has passed, at seven in the morning. Who may supervise is told of a matter that is sent back again. Administrators are told of vacant positions of leadership groups, of terms that end without a taker and of what could not be handed over, officers and clerks of missing reports, a group’s members of its meetings, and whoever is on duty when it is planned and the morning before.',
    digest: (email: string) => `Mail new notices to ${email} each morning`,
    noEmail:
      'Your account has no e-mail address, so notices are shown here only. For a daily mail, an administrator enters one under Accounts.',
    dueIn: (dueOn: string, days: number) =>
      days === 0 ? `Due ${dueOn}, the day of this notice` : `Due ${dueOn}, ${days} days after this notice`,
    overdue: (dueOn: string, days: number) => `Was due ${dueOn}, ${days} days before this notice`,
    handedOver: (name: string) => `${name} handed it to you; please take it over`,
    taskGiven: (name: string) => `${name} gave you this task; please complete it in time`,
    fromPortal: 'Submitted at the portal; you receive it',
    sentBack: (name: string) => `${name} sent it back; please assign it anew`,
    reviewAsked: (where: string) => `a review of the answer was asked for (${where}): have the file ready`,
    bouncedAgain: (name: string) =>
      `Sent back or objected to more than once, now by ${name}; please look into it, and supervise where that is needed`,
    recusalToDecide: (name: string) =>
      `${name} recorded a request for recusal; decide on it under Recusals, until then nobody else handles it`,
    recusalDue: (dueOn: string, days: number) =>
      days < 0
        ? `A recusal was to be decided by ${dueOn} (internal term), ${-days} days before this notice`
        : `A recusal is to be decided by ${dueOn} (internal term), ${days} days after this notice`,
    said: {
      MATTER_ARRIVED: (name: string) =>
        `${name} transferred it here; sign for it, or object within five workdays if it is not yours`,
      OBJECTION_MADE: (name: string) => `${name} objects; examine it, then take it back or insist`,
      OBJECTION_REFUSED: (name: string) => `${name} did not agree to the objection; sign for it`,
      MATTER_SIGNED: (name: string) => `${name} signed for it and deals with it`,
      RESULT_REPORTED: (name: string) => `${name} reported the result; please check it`,
      RESULT_SUPPLEMENTED: (name: string) =>
        `${name} supplemented its report; please check it, and supplement yours where the matter came from another office`,
      ANSWER_FELL: (name: string) =>
        `${name} did not let the opinion stand; please give a new one within the matter’s term`,
      TASK_WITHDRAWN: (name: string) =>
        `The matter has left the office; ${name} withdrew this task, there is no more to do`,
    },
    day: {
      MEETING_PLANNED: (day: string, by: string) =>
        `${by} planned this meeting on ${day}; please be there, or excuse yourself`,
      MEETING_CHANGED: (day: string, by: string) =>
        `${by} changed this meeting, on ${day}: see time, place and agenda`,
      MEETING_CANCELLED: (day: string, by: string) => `${by} cancelled the meeting on ${day}`,
      DUTY_GIVEN: (day: string, by: string) => `${by} planned your duty from ${day}; see the roster`,
      DUTY_SOON: (day: string) => `You are on duty from ${day}; take over in time and stay in reach`,
      DUTY_DROPPED: (day: string, by: string) =>
        `${by} cancelled your duty from ${day}, or gave it to somebody else`,
    },
    emergency: (name: string) => `${name} reported an emergency; please acknowledge it`,
    countyEmergency: (name: string) =>
      `${name} reported an emergency; see to it, and acknowledge it once you have entered that office`,
    reportMissing: (dueOn: string, unit: string | null) =>
      `Due ${dueOn} and not there${unit ? ` from ${unit}` : ' from everybody'}; with nothing to tell, send a zero report`,
    reviewMoved: (on: string) =>
      `the calendar changed: the opinion is due by ${on} now; its steps say from which day and why`,
    reviewEnded: (on: string) =>
      `the request ended on ${on}, since its body was closed into who gave the opinion: tell the petitioner that the body above may be asked`,
    reviewUnserved: (on: string) =>
      `the opinion was given on ${on} and is not served: serve it on the petitioner`,
    reviewArrived: (name: string, dueOn: string) =>
      `a review of the opinion of ${name} is asked for: decide whether to accept it; the opinion is due by ${dueOn}`,
    mediation: {
      MEDIATION_DUE: (dueOn: string, days: number) =>
        days < 0
          ? `the mediated agreement was to be performed by ${dueOn}, ${-days} days ago: urge and record it`
          : `the mediated agreement is to be performed by ${dueOn}, in ${days} days`,
      MEDIATION_WINDOW: (dueOn: string, days: number) =>
        `both sides may ask for judicial confirmation until ${dueOn}, ${days} days from now: tell them`,
      DISPUTE_STEP_DUE: (dueOn: string, days: number) =>
        days < 0
          ? `the next step of the dispute was due by ${dueOn}, ${-days} days ago: take it, and say what follows`
          : `the next step of the dispute is due by ${dueOn}, in ${days} days`,
    },
    ending: {
      RECONSIDERATION_ENDING: (dueOn: string, days: number) =>
        `the petitioner’s term for administrative reconsideration runs on and ends on ${dueOn}, ${days} days from now: tell them`,
      LITIGATION_ENDING: (dueOn: string, days: number) =>
        `the petitioner’s term for going to court runs on and ends on ${dueOn}, ${days} days from now: tell them`,
    },
    supervised: (name: string, dueOn: string) => `${name} supervises it: feedback in writing by ${dueOn}`,
    countyOrderAnswered: (office: string) =>
      `${office} wrote something on what the county ordered: verify it`,
    countyOrderOverdue: (office: string, dueOn: string) =>
      `${office} was to answer what the county ordered by ${dueOn} and did not: remind it, or escalate`,
    supervisionProgress: (name: string) => `${name} wrote something on the supervision of this matter`,
    supervisionDue: (dueOn: string, days: number) =>
      days === 0
        ? `Feedback on supervision due ${dueOn}, today`
        : `Feedback on supervision due ${dueOn}, ${days} days after this notice`,
    supervisionOverdue: (dueOn: string, days: number) =>
      `Feedback on supervision was due ${dueOn}, ${days} days before this notice`,
    commitmentDue: (dueOn: string, days: number) =>
      days === 0
        ? `A commitment is due today (${dueOn}): once kept, record the proof; from tomorrow it counts as broken`
        : `A commitment is due ${dueOn}, ${days} days after this notice: once kept, record the proof`,
    commitmentObjected: (dueOn: string) =>
      `The petitioner objects at the portal to the commitment due ${dueOn}: read the time line, look into it and explain`,
    commitmentBroken: (dueOn: string) =>
      `A commitment was due ${dueOn} and no proof was recorded: it is broken, and a closed matter is open again. Record it once it is kept`,
    destructionAsked: (name: string) => `${name} recorded an appraisal; please decide whether to destroy`,
    vacancy: (position: string, since: string) =>
      `${position} vacant since ${since}; please appoint somebody`,
    termEnding: (name: string, position: string, untilOn: string, inHand: string | null) =>
      `${name}: ${position} ends ${untilOn}, and nobody is named who takes over${inHand ? `; still in hand: ${inHand}` : ''}. Name somebody under “End” on the group’s page, or hand over by name first`,
    handOverRefused: (names: string, untilOn: string, why: string, inHand: string | null) =>
      `${names}: not handed over after ${untilOn}. ${why}${inHand ? ` Still in hand: ${inHand}.` : ''} Hand over by name to somebody else, or name another taker on the group’s page; until then whoever left answers for it`,
  },
});
