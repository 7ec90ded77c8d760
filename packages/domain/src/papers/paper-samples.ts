import { CN_2022 } from '../clocks/cn-2022';
import { confirmationClock } from '../mediations/mediation.rules';
import type { MatterTrack } from '../petitions/track';
import type { PaperFacts, PetitionPaperKind } from './paper';

/** An invented petition that came from the county's office, was extended, answered and served. */
export const sampleFacts = (more: Partial<PaperFacts> = {}): PaperFacts => ({
  office: '青山镇信访办公室',
  phone: '0730-1234567',
  contact: '陈静',
  number: '2026-00012',
  title: '村道塌方无人修复',
  content: '村道塌方三个月，学生上学绕行。',
  origin: 'OFFICE',
  status: 'SERVED',
  category: 'PLEA',
  track: 'ART_31_6',
  actKnownOn: null,
  legal: CN_2022,
  petitioners: ['张三'],
  reachable: true,
  headCount: 1,
  receivedOn: '2026-03-02',
  accepted: { on: '2026-03-05', dueOn: '2026-06-03', extensible: true },
  notAccepted: null,
  directed: null,
  forwarded: null,
  extended: {
    on: '2026-04-20',
    days: 30,
    unit: 'DAY',
    reason: '需要地质勘查',
    approver: '王镇长',
    dueBefore: '2026-05-06',
    dueOn: '2026-06-03',
  },
  hearing: {
    toldOn: '2026-04-22',
    on: '2026-05-06',
    time: '09:30',
    place: '镇政府二楼会议室',
    panel: '周正、吴平、郑直',
  },
  fell: null,
  answered: {
    on: '2026-05-08',
    outcome: 'SUPPORTED',
    facts: '经勘查，塌方属实。',
    reply: '六月底前修复。\n修复期间设临时便道。',
    legalBasis: '《公路法》第三十五条',
  },
  served: { on: '2026-05-10', method: 'IN_PERSON', proof: '本人签收' },
  withdrawn: null,
  view: '不同意：要求再赔偿误工费',
  mediated: null,
  agreed: null,
  incoming: { from: '岳北县信访局', number: '2026-00345', kind: 'ASSIGN', on: '2026-03-01' },
  reviewBody: '岳北县信访局',
  today: '2026-05-12',
  ...more,
});

const forwarded = (kind: 'FORWARD' | 'ASSIGN'): PaperFacts =>
  sampleFacts({
    accepted: null,
    extended: null,
    answered: null,
    served: null,
    incoming: null,
    forwarded: {
      on: '2026-03-06',
      kind,
      to: '青山镇人民政府',
      reason: '请核实塌方情况',
      reportDueOn: '2026-05-06',
    },
  });

/** The same, handled on another track than a petition proper. */
const onTrack = (track: MatterTrack, more: Partial<PaperFacts>): PaperFacts =>
  sampleFacts({
    track,
    accepted: { on: '2026-03-05', dueOn: null, extensible: false },
    extended: null,
    incoming: null,
    ...more,
  });

const AGREED: NonNullable<PaperFacts['agreed']> = {
  on: '2026-04-10',
  kind: 'PEOPLES_MEDIATION',
  form: 'AGREED_IN_WRITING',
  body: '青山镇人民调解委员会',
  mediators: ['周正', '吴平'],
  subject: '便道占地补偿',
  facts: '乙方修便道占用甲方菜地二分，双方对补偿数额有争议；占用没有事先商量，乙方承担补偿责任。',
  other: { kind: 'OTHER_PERSON', name: '李四' },
  items: [
    { text: '支付占地补偿八百元', doer: 'OTHER_SIDE', dueOn: '2026-04-20' },
    { text: '不再阻拦便道通行', doer: 'PETITIONER_SIDE', dueOn: '2026-04-10' },
  ],
  manner: '现金当面支付，由调解员见证',
  confirm: confirmationClock('2026-04-10', null),
};

/** What a template is shown with: for each kind, a petition of which it can be issued. */
export const PAPER_SAMPLES: Readonly<Record<PetitionPaperKind, PaperFacts>> = {
  ACCEPTANCE_NOTICE: sampleFacts(),
  NON_ACCEPTANCE_NOTICE: sampleFacts({
    accepted: null,
    extended: null,
    answered: null,
    notAccepted: {
      on: '2026-03-06',
      reason: '属于人民法院管辖',
      lawfulWay: '向岳北县人民法院提起诉讼',
    },
  }),
  LAWFUL_WAY_NOTICE: sampleFacts({
    accepted: null,
    extended: null,
    answered: null,
    served: null,
    incoming: null,
    directed: {
      on: '2026-03-06',
      reason: '请求撤销罚款决定，属于行政复议范围',
      told: '请向岳北县人民政府申请行政复议。期限为自知道或者应当知道该行为之日起60日（《行政复议法》第二十条），从2026-02-20起算最迟2026-04-21。',
      provision: '《信访工作条例》第三十一条第（四）项',
    },
  }),
  FORWARDING_LETTER: forwarded('FORWARD'),
  ASSIGNMENT_LETTER: forwarded('ASSIGN'),
  FORWARDING_NOTICE: forwarded('FORWARD'),
  EXTENSION_NOTICE: sampleFacts(),
  HANDLING_HEARING_NOTICE: sampleFacts(),
  HANDLING_OPINION: sampleFacts(),
  SUGGESTION_REPLY: onTrack('ART_29', {
    title: '在老街增设夜间照明',
    content: '建议在老街两侧增设路灯，方便夜间出行。',
    category: 'SUGGESTION',
    answered: {
      on: '2026-05-08',
      outcome: 'SUGGESTION_PARTLY_ADOPTED',
      facts: '会同住建、供电部门现场论证，测算电容和资金。',
      reply: '老街北段年内增设路灯二十盏。',
      legalBasis: null,
      reasons: '南段列入明年改造，现在增设会重复施工。',
      performBy: '2026-12-20',
    },
  }),
  DUTY_REPLY: onTrack('ART_31_5', {
    title: '申请查处占道堆放',
    content: '申请查处村道占道堆放砂石的行为。',
    answered: {
      on: '2026-05-08',
      outcome: 'SUPPORTED',
      facts: '经查，砂石占用村道两米，堆放已有一个月。',
      reply: '已责令三日内清除，现场已经恢复通行。',
      legalBasis: '《公路法》第四十六条',
    },
  }),
  TEACHER_APPEAL_DECISION: onTrack('TEACHER_APPEAL', {
    office: '岳北县教育局',
    respondent: '青山中学',
    title: '不服学校扣发绩效的申诉',
    content: '学校扣发绩效没有依据，请求补发。',
    answered: {
      on: '2026-05-08',
      outcome: 'SUPPORTED',
      facts: '经查，学校的扣发没有经过教职工大会通过的办法。',
      reply: '学校应当在收到本决定之日起十五日内补发。',
      legalBasis: '《教师法》第七条',
    },
  }),
  INFORMATION_REPLY: onTrack('INFORMATION_REQUEST', {
    title: '申请公开村道修复资金',
    content: '申请公开村道修复资金的拨付情况。',
    answered: {
      on: '2026-05-08',
      outcome: 'SUPPORTED',
      facts: '经检索，本机关保存该项资金的拨付文件。',
      reply: '现将拨付文件的复印件一并提供。',
      legalBasis: '《政府信息公开条例》第三十六条',
    },
  }),
  COMPLETION_REPORT: sampleFacts(),
  MEDIATION_AGREEMENT: sampleFacts({ agreed: AGREED }),
  ORAL_AGREEMENT_RECORD: sampleFacts({ agreed: { ...AGREED, form: 'AGREED_ORALLY' } }),
  MEDIATION_FAILURE_NOTICE: sampleFacts({
    mediated: {
      on: '2026-04-10',
      body: '青山镇人民调解委员会',
      subject: '便道占地补偿',
      told: '人民调解已经终止：未能达成协议（补偿数额分歧）。对纠纷本身，可以依法通过诉讼等途径维护权利。',
    },
  }),
};
