import type { TermUnit } from '../calendar/term';
import type { WayTrack } from '../clocks/national';
import type { SeparateTrack } from '../clocks/profile';
import type { Words } from '../shared/words';

/**
 * From which day a term of a way counts: until when one may go there, or, from what the organ has received, by when it has to
 * decide.
 */
export type PathwayStart = 'KNOWN' | 'INFRINGED' | 'AGREED' | 'RECEIVED';

/** So many days or months from the day named. */
export type PathwayTerm = Readonly<{
  length: number;
  unit: TermUnit | 'MONTH';
  from: PathwayStart;
  provision: Words;
}>;

/** 法定途径: where a matter goes that petitions do not decide, by which article, and until when one may go there. */
export type Pathway = Readonly<{
  forum: Words;
  what: Words;
  term: PathwayTerm | null;
}> &
  (
    | Readonly<{
        /** The track of the law of petitions on which a matter goes it: where that says so is its provision. */
        way: WayTrack;
      }>
    | Readonly<{
        /** The track that runs by that statute, whose term and article a version of the nation's law may set anew. */
        runs: SeparateTrack;
        provision: Words;
      }>
  );

/** The ways of article 31 (1) to (5) and those beside it whose terms the statutes give. */
export const PATHWAYS = {
  RECONSIDERATION: {
    forum: { zh: '作出行为的机关的同级人民政府或者依法有权的复议机关', en: 'the reconsideration organ' },
    what: { zh: '申请行政复议', en: 'apply for administrative reconsideration' },
    way: '31(4)',
    term: {
      length: 60,
      unit: 'DAY',
      from: 'KNOWN',
      provision: { zh: '《行政复议法》第二十条', en: 'Administrative Reconsideration Law, art. 20' },
    },
  },
  ADMINISTRATIVE_LITIGATION: {
    forum: { zh: '有管辖权的人民法院', en: 'the competent court' },
    what: { zh: '提起行政诉讼', en: 'bring an administrative action' },
    way: '31(1)',
    term: {
      length: 6,
      unit: 'MONTH',
      from: 'KNOWN',
      provision: { zh: '《行政诉讼法》第四十六条', en: 'Administrative Procedure Law, art. 46' },
    },
  },
  LITIGATION: {
    forum: {
      zh: '有管辖权的人民法院、人民检察院或者公安机关',
      en: 'the competent court, procuratorate or police',
    },
    what: {
      zh: '通过诉讼、刑事立案或者法律监督程序提出',
      en: 'proceed by litigation, criminal filing or legal supervision',
    },
    way: '31(1)',
    term: null,
  },
  ARBITRATION: {
    forum: { zh: '有管辖权的仲裁委员会', en: 'the competent arbitration commission' },
    what: { zh: '申请仲裁', en: 'apply for arbitration' },
    way: '31(2)',
    term: null,
  },
  LABOUR_ARBITRATION: {
    forum: { zh: '劳动人事争议仲裁委员会', en: 'the labour and personnel arbitration commission' },
    what: { zh: '申请劳动人事争议仲裁', en: 'apply for labour arbitration' },
    way: '31(2)',
    term: {
      length: 12,
      unit: 'MONTH',
      from: 'INFRINGED',
      provision: {
        zh: '《劳动争议调解仲裁法》第二十七条',
        en: 'Labour Dispute Mediation and Arbitration Law, art. 27',
      },
    },
  },
  LAND_ARBITRATION: {
    forum: { zh: '农村土地承包仲裁委员会', en: 'the rural land contract arbitration commission' },
    what: { zh: '申请农村土地承包经营纠纷仲裁', en: 'apply for rural land contract arbitration' },
    way: '31(2)',
    term: {
      length: 24,
      unit: 'MONTH',
      from: 'INFRINGED',
      provision: {
        zh: '《农村土地承包经营纠纷调解仲裁法》第十八条',
        en: 'Rural Land Contract Dispute Mediation and Arbitration Law, art. 18',
      },
    },
  },
  PARTY_APPEAL: {
    forum: { zh: '有管理权限的党组织', en: 'the party organ in charge' },
    what: { zh: '提出党员申诉或者申请复审', en: 'file a party member’s appeal' },
    way: '31(3)',
    term: null,
  },
  ADMINISTRATIVE_PROCEDURE: {
    forum: { zh: '主管的行政机关', en: 'the administrative organ in charge' },
    what: {
      zh: '通过行政裁决、确认、许可、处罚等程序提出',
      en: 'proceed by ruling, confirmation, licence or penalty',
    },
    way: '31(4)',
    term: null,
  },
  DUTY: {
    forum: { zh: '负有职责的行政机关', en: 'the organ whose duty it is' },
    what: {
      zh: '申请查处违法行为或者履行保护职责',
      en: 'apply for the act to be investigated or the duty performed',
    },
    way: '31(5)',
    term: {
      length: 2,
      unit: 'MONTH',
      from: 'RECEIVED',
      provision: {
        zh: '《行政诉讼法》第四十七条，法律、法规对期限另有规定的从其规定',
        en: 'Administrative Procedure Law, art. 47, where no other law sets another term',
      },
    },
  },
  COURT_CONFIRMATION: {
    forum: { zh: '有管辖权的人民法院', en: 'the competent court' },
    what: { zh: '由双方共同申请司法确认', en: 'apply, both parties together, for judicial confirmation' },
    runs: 'MEDIATION',
    provision: { zh: '《人民调解法》第三十三条', en: 'People’s Mediation Law, art. 33' },
    term: {
      length: 30,
      unit: 'DAY',
      from: 'AGREED',
      provision: { zh: '《人民调解法》第三十三条', en: 'People’s Mediation Law, art. 33' },
    },
  },
  TEACHER_APPEAL: {
    forum: { zh: '主管的教育行政部门', en: 'the education administration' },
    what: { zh: '提出教师申诉', en: 'file a teacher’s appeal' },
    runs: 'TEACHER_APPEAL',
    provision: { zh: '《教师法》第三十九条', en: 'Teachers Law, art. 39' },
    term: {
      length: 30,
      unit: 'DAY',
      from: 'RECEIVED',
      provision: { zh: '《教师法》第三十九条', en: 'Teachers Law, art. 39' },
    },
  },
  INFORMATION_REQUEST: {
    forum: { zh: '制作或者保存该信息的行政机关', en: 'the organ that made or keeps the information' },
    what: { zh: '申请政府信息公开', en: 'request disclosure of information' },
    runs: 'INFORMATION_REQUEST',
    provision: {
      zh: '《政府信息公开条例》第三十三条',
      en: 'Regulation on Open Government Information, art. 33',
    },
    term: {
      length: 20,
      unit: 'WORKDAY',
      from: 'RECEIVED',
      provision: {
        zh: '《政府信息公开条例》第三十三条',
        en: 'Regulation on Open Government Information, art. 33',
      },
    },
  },
} as const satisfies Record<string, Pathway>;
export type PathwayName = keyof typeof PATHWAYS;
