import type { Channel, ServiceMethod } from '@huiyin/domain';

/** What is said at a step, whatever the matter. */
export const INSTRUCTIONS = [
  '请于三日内联系信访人，先到现场看，再说怎么办。',
  '请查清事实，依法按政策提出意见，涉及群众切身利益的先解决眼前困难。',
  '请会同有关方面核实，办理情况每十天报一次。',
  '请认真办理，答复前先与信访人当面沟通。',
];

export const NOTES = [
  '已电话联系信访人，约好时间到现场，对方表示理解。',
  '与{place}两名代表一同到{spot}察看，拍照存档，情况与来信基本一致。',
  '召集有关各方开了一次协调会，初步意见大家认可，需再核一份材料。',
  '调阅以往档案和台账，复印件附后。',
  '向信访人通报了进展，对方希望月底前见到结果。',
  '已取得书面情况说明，尚待{unit}盖章确认。',
];

export const RETURNS = [
  '经核对，该事项不在本部门职责范围，建议交由主管单位办理。',
  '反映的地点不在本单位辖内，现场已确认，退回重新交办。',
];

export const EXTENSIONS = [
  '需委托检测机构取样，报告尚未出具，情况复杂，按期难以办结。',
  '涉及多方权属资料调取，外地档案馆回函需要时间，情况复杂。',
];
export const EXTENSION_NOTICES = [
  '已电话告知信访人延期及理由，并寄送延期告知书。',
  '已当面送交延期告知书，信访人签收。',
];

export const REFUSALS = [
  {
    reason: '该事项已由人民法院受理，尚在审理中，不属于信访受理范围。',
    lawfulWay: '请在诉讼程序中提出主张；需要法律援助的，可到县法律援助中心申请。',
  },
  {
    reason: '该争议依法应当通过劳动人事争议仲裁解决。',
    lawfulWay: '请向云溪县劳动人事争议仲裁委员会申请仲裁，申请时效为一年。',
  },
  {
    reason: '该事项已作出行政复议决定，信访人对决定不服，依法应通过诉讼途径解决。',
    lawfulWay: '请在法定期限内向人民法院提起行政诉讼。',
  },
];
export const REFERRALS = [
  {
    reason: '反映事项属县交通运输部门职责范围，依法转送。',
    receiver: '云溪县交通运输局',
    lawfulWay: '由云溪县交通运输局办理并直接答复，可凭查询码查询办理进展。',
  },
  {
    reason: '反映事项属县生态环境部门职责范围，依法转送。',
    receiver: '云溪生态环境局',
    lawfulWay: '由云溪生态环境局办理并直接答复，可凭查询码查询办理进展。',
  },
  {
    reason: '反映事项属县教育行政部门职责范围，依法转送。',
    receiver: '云溪县教育局',
    lawfulWay: '由云溪县教育局办理并直接答复，可凭查询码查询办理进展。',
  },
];
export const WITHDRAWALS = [
  '问题已经解决，信访人书面申请撤回。',
  '双方自行协商一致，信访人来电后补交撤回申请。',
];
export const VOIDS = ['登记时误选单位，已按正确单位另行登记。', '同一来信被重复登记，保留先登记的一件。'];
export const CORRECTIONS = ['补录信访人当面说明的情况。', '登记时标题有笔误，核对原件后更正。'];
export const REISSUES = ['信访人告知回执遗失，核对身份后补发。'];

export const SERVICES: readonly Readonly<{ method: ServiceMethod; proof: string }>[] = [
  { method: 'IN_PERSON', proof: '信访人当面签收，送达回证已存卷。' },
  { method: 'POST', proof: '挂号信寄出，回执已收存。' },
  { method: 'IN_PERSON', proof: '信访人到接待室领取，送达回证已签名。' },
  { method: 'LEFT_AT_HOME', proof: '由两名工作人员见证，留置于住所并拍照。' },
];
/** For those who gave no name. */
export const NOBODY_TO_SERVE = {
  method: 'UNDELIVERABLE',
  proof: '信访人未留姓名住址，答复已在公开栏张贴七天。',
} as const;

/** Told at the end of every answer (信访工作条例第三十五条). */
export const REVIEW_ADVICE = '如对本处理意见不服，可自收到之日起三十日内，书面请求上一级机关、单位复查。';

/** How a petition ends. */
export const COURTESIES = [
  '盼复。',
  '麻烦各位了，谢谢。',
  '如需材料，我们随时可以送来。',
  '相信会有一个公道的说法。',
  '希望有个准信，我们好安排家里的事。',
  '',
];

/** By how often they are met. */
export const CHANNELS_MET: readonly Channel[] = [
  'VISIT',
  'VISIT',
  'VISIT',
  'LETTER',
  'LETTER',
  'PHONE',
  'PROXY',
  'WEB',
  'EMAIL',
  'MAILBOX',
  'SUPERIOR',
];
/** The ways on which one need not give a name. */
export const NAMELESS_CHANNELS: readonly Channel[] = ['LETTER', 'PHONE', 'WEB', 'MAILBOX'];
