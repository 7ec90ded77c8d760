/** What refuses a step of what runs beside a petition, and of the petition meanwhile: supervision and mediation; or at the portal, of what was sent on. */
export const besideRefusals = {
  MATTER_MOVED: {
    zh: '该事项已移送{office}办理（{phone}），这里不再受理：请到该单位出示身份，领取新的登记编号和查询码。',
    en: 'This matter was sent on to {office} ({phone}): show there who you are, and get a new number and code.',
  },
  WINDOW_OPEN: {
    zh: '信访人在{until}前还可以请求复查、复核（{article}），不能以终结缩短这一期限：可以先办结，期满以后再登记终结。',
    en: 'Until {until} the petitioner may ask for a review ({article}), and no ending cuts that: close the matter, and record the ending afterwards.',
  },
  NOT_AT_ITS_END: {
    zh: '还不能以此终结：{reason}。可以按一般规定办结。',
    en: 'It is not at its end by this way: {reason}. It can be closed in the usual way.',
  },
  ENDED_ALREADY: {
    zh: '已经登记终结；信访人又请求复查、复核的，会自动解除。',
    en: 'Its ending is on record; a review that is asked for after all lifts it.',
  },
  SUPERVISED: {
    zh: '这件事项已有督办没有销号：请在督办栏里退回重办或者升级；已经整改的，请先核实销号。',
    en: 'A supervision order on it is running: reject or escalate that one, or discharge it first.',
  },
  SUPERVISION_RUNNING: {
    zh: '督办还没有销号，事项不能归档：请先在督办栏核实销号，或者撤销督办。',
    en: 'A supervision order on it is running: discharge or revoke it first, then archive.',
  },
  OWN_SUPERVISION: {
    zh: '被督办的是您本人，不能由您核实、升级或者撤销：请由下达督办的领导或者县信访局办理。',
    en: 'You are the one who is supervised: another leader, or the county, has to do this.',
  },
  COUNTY_SUPERVISES: {
    zh: '这件督办是县里下达的，由县级人员核实销号、退回、升级或者撤销：请本单位书面反馈，整改以后报告整改结果。',
    en: 'The county issued this order, and discharges, rejects, escalates or revokes it: give feedback, and report the rectification.',
  },
  ADDRESSEE_ANSWERS: {
    zh: '追究责任的建议由收到建议的机关答复，不由被建议追责的本人反馈：请由信访办登记该机关的书面反馈；本人有话要说的，用“陈述申辩”。',
    en: 'Advice on liability is answered by the organ it went to, not by who is held liable: the clerks’ office records that answer; what you have to say goes into your statement.',
  },
  NOT_RECTIFIED: {
    zh: '反馈说已采纳，但还没有报告整改结果：请等责任人“报告整改结果”后再核实销号，或者“退回重办”。',
    en: 'The advice was adopted and no rectification is reported yet: wait for it, or reject the feedback.',
  },
  PASS_ON_FIRST: {
    zh: '{name}还是这件事项的{part}：请先用“{step}”换成别人，再办这一步。',
    en: '{name} still is {part} on this matter: use “{step}” first so that another goes on, then do this.',
  },
  LADDER_ENDS: {
    zh: '已经提出追究责任的建议，没有更高一级：请等有管理权限的机关反馈。',
    en: 'Advice on liability is the last rung: wait for what the competent organ answers.',
  },
  RUNG_NOT_FAILED: {
    zh: '还不能直接用“{to}”：上一级督办没有逾期、没有被退回，也不是不采纳。确有必要的，请写明理由。',
    en: 'Not yet {to}: the rung before it has not failed. Where it is needed all the same, give the reason.',
  },
  NOT_HEARD: {
    zh: '提出追究责任的建议以前，应当听取本人的陈述申辩：请先“通知陈述申辩”，等本人陈述，或者等陈述期限届满。',
    en: 'The official has to be heard before advice on liability: ask for a statement, and wait for it or for its last day.',
  },
  MEASURES_OPEN: {
    zh: '化解方案里还有 {count} 项措施没有完成：请在“化解方案”里登记完成情况，不再采取的写明理由撤回，再办结。',
    en: '{count} measures of the resolution plan are open: record what was achieved, or withdraw them with a reason, then close.',
  },
  DOSSIER_THERE: {
    zh: '这件事项已有历史遗留问题档案：请打开那份档案继续整理。',
    en: 'This matter has a legacy dossier already: go on with that one.',
  },
  MEDIATION_RUNNING: {
    zh: '这件事项正在调解：请先在调解栏登记达成协议，或者终止调解；一件事项同时只进行一次调解。',
    en: 'A mediation on it is running: record its agreement, or end it, first; there is one at a time.',
  },
  RECUSAL_UNDECIDED: {
    zh: '有人被申请回避，还没有决定：请由领导在回避栏先同意或者驳回，再办结。',
    en: 'A recusal was asked for and is not decided: a leader grants or refuses it first, then it can be closed.',
  },
  CONSENT_MISSING: {
    zh: '还没有登记{missing}同意调解：调解须双方自愿，请先登记同意；不愿意的，请终止调解，不影响任何权利。',
    en: 'Consent is missing: {missing}. Record it, or end the mediation where it is not given; no right depends on it.',
  },
  CONFIRMATION_OVER: {
    zh: '司法确认应当由双方自协议生效之日起三十日内共同申请（{article}），已于{until}届满。协议仍然有效：请督促履行，有争议的可以就协议向人民法院起诉。',
    en: 'Both sides had until {until} to ask the court together ({article}). The agreement stands: see that it is performed, or bring an action on it.',
  },
} as const;
