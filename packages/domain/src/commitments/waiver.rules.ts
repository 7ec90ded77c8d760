import { RuleViolation, type FieldName } from '../shared/errors';

const GIVEN_UP = '(?:不再|不得|不能|不准|放弃|停止|终止|撤销|撤回).{0,8}?';
/**
 * What an organ may promise: no longer to delay a petition (信访事项) or what somebody raised (反映的路灯问题), to tell nobody of who reported
 * (举报人).
 */
const ITS_WORK = '(?!事项|件|人|信息|材料|内容|工作|渠道|的[^权]{0,12}?(?:问题|情况|诉求|事项|困难|线索))';
/** 不得因举报而停发绩效, 不得因上访受到歧视: what nobody may suffer for it. */
const NOT_FOR_IT =
  '(?!而|(?:而)?(?:受到?|遭|被|影响|取消|扣|停|减|降低|拒|刁难|打击|歧视|区别对待|限制|报复|辞退|开除|处分))';
/** 不去、不向上级反映, 不越级: not to go where one may. */
const GOING_NOWHERE = '不(?:会|要)?再?(?:去|到|向|往|越级).{0,10}?';
/** 不向上级举报: not to tell whom one may tell; who is accused is told nothing. */
const NOT_REPORTED = '不(?:再)?向(?!被|举报|投诉)[^，,。；;]{0,6}?';
/** 不申请复查: not to ask for what one may ask for. */
const NOT_ASKED = '不(?:再)?(?:申请|要求|请求|提出|提起).{0,4}?';
/** 不、不再、不得再、不会再 */
const NO_MORE = '不(?:再|得|准|会|要){0,2}';
/** 今后不上访、不进京、不再找政府、不打12345: to stay away, whatever from. */
const STAYING_AWAY = [
  // 不重复信访, 不参与集体上访, 两会期间不外出上访
  `${NO_MORE}(?:(?:外出|出门)|越级|重复|集体|多头|非正常|违规|无序)*(?:信访|上访|走访|缠访|闹访|上告)(?!人|事项|件|渠道)`,
  '不(?:再|得|会)?(?:参与|参加|组织|串联|煽动|跟随)[^，,。；;、]{0,8}?(?:信访|上访|走访|缠访|闹访)(?!人|事项|件|群众|村民|户|工作|联席|会|接待|培训|局|办|活动|慰问)',
  '(?:会议|两会|节日|国庆|重要|重大|敏感|特殊|特护|防护|稳控)[^，,。；;]{0,6}?(?:期间?|时)[^，,。；;]{0,4}?不(?:得)?(?:外出(?!作业|施工|检查)|离开(?:本|该|所在|居住)?(?:村|镇|乡|县|市|省|辖区|当地|住地|地))',
  '稳控期间|(?:接受|配合|服从)[^，,。；;]{0,4}稳控',
  '不(?:再)?(?:到处|四处|随意|乱)(?:去)?(?:反映|信访|上访|投诉|告)',
  `${NO_MORE}(?:给(?:政府|领导|组织|单位|干部|[村镇乡县]里|学校)添(?:麻烦|乱)|[和与跟同](?:政府|领导|组织|单位|干部|[村镇乡县]里|学校)作对|纠缠(?:政府|领导|组织|单位|干部|[村镇乡县]里|学校|部门))`,
  `${NO_MORE}(?:走信访|(?:通过|利用|借助)[^，,。；;]{0,6}(?:反映|投诉|曝光|炒作)${ITS_WORK})`,
  `${NO_MORE}(?:(?:进|赴|去|到)京(?!沪|津|港|广|九)|(?:去|到|往|找)(?:北京|省城|省里|市里|县里|镇里|乡里|上级|领导|[省市县区镇乡]?(?:人民)?政府|信访))`,
  `${NO_MORE}越级(?!汇报|报告|指挥|审批)`,
  '(?:不再?|不得|不准|不得再|放弃)投诉(?!人|件)',
  `${NO_MORE}(?:拨打|打|拨|向|给)12345`,
  `${NO_MORE}(?:(?:上网)?发帖|找媒体|联系媒体|接受(?:媒体|记者)?采访|上网曝光)`,
  // 不再就此事找任何部门, 不再以任何理由到各级机关反映, 不因此事再次信访
  '不(?!让|使|叫|用|需|必|应)[^，,。；;！!]{0,10}?找(?:任何|各级|有关|相关|别的|其他|上级|[省市县区镇乡村])?(?:部门|机关|单位|政府|领导|委会|干部)',
  `不(?:会|得|准|要)?再(?:因|就|以|为|对)[^，,。；;！!]{0,14}?(?:信访|上访|走访|来访|反映|投诉|复查|复核|举报|控告)${ITS_WORK}`,
  `不(?:因|就|以|为)[^，,。；;！!]{0,8}?(?:再次?|继续|重复)(?:信访|上访|走访|来访|反映|投诉)(?!而|就|影响|取消)${ITS_WORK}`,
  '(?:今后|以后|从此|不再|再也|绝)不?再?不告(?!知|诉|别|示)|不再告(?!知|诉|别|示)',
  // 一年内无上访行为的，发放奖励
  '(?:无|没有|未)(?:再|发生|出现)?(?:越级|进京|重复)?(?:信访|上访|走访|缠访|闹访)(?:(?:行为|记录)?的|行为)',
  '终结信访(?!事项|件)|任何(?:部门|单位|机关)[^，,。；;]{0,3}不再受理',
  '签(?:字|收|订|名)?[后了][^，,。；;]{0,6}(?:了结|终结|两清|不得反悔)',
  // 再也不麻烦政府, 不再闹, 不再就水渠的事到镇里去说
  '(?:再也不|不再|永不)(?:来)?(?:闹(?!矛盾|纠纷|意见)|麻烦(?:政府|领导|组织|单位|干部|你们))',
  `不再(?:因|就|以|为)[^，,。；;！!让使叫]{0,14}?(?:到|去|往)(?:[省市县区镇乡]里|政府|上级|北京)`,
].join('|');
/** 收到保证书后付款: what an organ owes does not wait for what the other signs. */
const FOR_A_PLEDGE =
  '(?:收到|签订?|签署|出具|提交|交来|写下?|见到)[^，,。；;]{0,8}?(?:保证书|保证|悔过书|息访承诺书)[^，,。；;]{0,2}(?:后|之后|再|才|的，)';
/** 前提是本人签字认可处理结果: nor for the other's agreeing to what was decided. */
const AGREED = '(?:签字|签名|认可|接受|同意)[^，,。；;]{0,8}?(?:结果|答复|意见)';
const FOR_AGREEING = `(?:前提|条件)[^，,。；;]{0,10}?${AGREED}|以[^，,。；;]{0,12}?${AGREED}[^，,。；;]{0,2}为(?:前提|条件)|${AGREED}(?:后|之后|的|才|方可)[^。；;]{0,4}?(?:付|发放|支付|补偿|兑现|办理|打款)`;
/** Where, by what is said, the other has something taken from them. */
const LOST =
  '(?<!不)(?<!不会)(?:作废|失效|无效|取消|停发|停止|停办|退还|退回|返还|收回|追回|追究|扣发|扣减|扣除|不予|不再(?:发放|支付|给予|享受|救助|补助|履行))';
/** 如再信访，退还补助款: a right used that costs something. */
const AT_A_COST = `(?:如果?|若|倘若|一旦|再次?|继续|只要|违反)[^，,。；;]{0,8}?(?:信访|上访|走访|来访|缠访|闹访|复查|复核|举报|控告|复议|诉讼|起诉)${ITS_WORK}[^。；;]{0,12}?${LOST}|(?:再|再次|继续|又)[^，,。；;]{0,8}?反映${ITS_WORK}[^。；;]{0,12}?${LOST}`;
/** 息访罢访: words by which somebody would give up to petition, to ask for a review or to report. */
const NO_PETITION = new RegExp(
  `${GIVEN_UP}(?:信访|上访|走访|来访|反映|复查|复核|举报|控告)${ITS_WORK}${NOT_FOR_IT}|${GOING_NOWHERE}(?:信访|上访|走访|反映)${ITS_WORK}|${NOT_ASKED}(?:复查|复核|举报|控告)${ITS_WORK}|${NOT_REPORTED}(?:举报|控告|投诉)${ITS_WORK}|${STAYING_AWAY}|${AT_A_COST}|${FOR_A_PLEDGE}|${FOR_AGREEING}|(?<!不再?(?:以|要求|要|强迫)[^，,。；;]{0,10})(?:息访|罢访|停访)`,
  'u',
);
/** The same of courts and reconsideration, and of claims, which two sides may settle between them and no office may ask for. */
const NO_SUIT = new RegExp(
  `${GIVEN_UP}(?:申诉|诉讼|起诉|复议)${ITS_WORK}|${NOT_ASKED}(?:申诉|诉讼|起诉|复议)${ITS_WORK}|不(?:得|会)?(?:以任何理由)?再行?(?:就此事?)?(?:提(?![供交醒前高取示])出?|主张).{0,6}(?:诉求|请求|要求|权利|赔偿|补偿|异议(?!的|后|时))|(?<!不)放弃(?:(?:一切|全部|所有|任何|其他|追索).{0,6}(?:权利|诉求|请求)|追索)|(?:今后|以后|永远?)不再(?:提起|提出|纠缠)|一笔勾销|再无任?何?(?:争议|纠纷|瓜葛)|不(?:再)?追究[^，,。；;]{0,6}(?:政府|机关|部门|单位|学校|委会|干部)[^，,。；;]{0,4}责任|不(?:再)?(?:去|到)法院|放弃[^，,。；;]{0,8}?(?:上诉|仲裁)(?!员|委|费)|不(?:再)?(?:提起|申请)(?:劳动|人事|争议)*(?:上诉|仲裁)(?!的)|(?:不再|(?:今后|以后|保证|承诺|永)不)打官司|就此(?:了结|终结|作罢|打住)|互不追究|息事宁人|息诉|到此为止|一次性了结|永不(?:追究|反悔|再提)|(?<!不需要?|不必|不要求|不以|不因|无需|无须)撤诉(?!与否|不撤诉)`,
  'u',
);
/** 删除网上的帖子, 不再在抖音发布此事: to be silent. Two neighbours may settle that between them. */
const SILENCE = new RegExp(
  [
    '不再写信(?!箱|息)',
    '(?:删除|删掉|撤下|撤掉)[^，,。；;]{0,6}帖(?!子?[中里内的])',
    `${NO_MORE}(?:上网|在?(?:网上|网络|抖音|快手|朋友圈|微博|微信群|自媒体))[^，,。；;]{0,6}(?:炒作|曝光|反映|(?:发布|传播|发|说)(?:此事|这事|这件事|该问题|言论))`,
    `${NO_MORE}发(?:布)?(?:短?视频|抖音|朋友圈|微博)(?!作业|通知|会议|课)`,
  ].join('|'),
  'u',
);
/** 评价时选满意, 打满意、给好评: a rating is the petitioner's own, by the code they hold. */
const A_RATING =
  /(?:评价|评|打|给予?|选择?|填|点击?|按|勾选?|回复)(?:时|中|上)?(?:一律|统一|都|要|须|应当?)?(?:选|打|给|填|点|为|作出|写)?(?:成|了|个|基本|非常|“|")?(?:满意(?!度|率|与否|的|答复|结果|服务)|好评|五星)|(?:五星|好评)(?:评价)?(?:后|之后|的，|才|再)[^。；;]{0,6}(?:发放|支付|付款|打款|兑现|奖励|补助)/u;
/** Nobody promises or agrees on how they rate. @throws RuleViolation INVALID */
function requireRatingOpen(words: string, field: FieldName): void {
  if (waives(words, A_RATING))
    throw new RuleViolation('INVALID', {
      field,
      reason: {
        zh: '不能约定怎样评价：满意度由信访人凭查询码自己评价，与事项的办理无关',
        en: 'nobody agrees on a rating: the petitioner gives it themselves by their query code, and nothing hangs on it',
      },
    });
}

const waives = (words: string, ...those: RegExp[]): boolean =>
  those.some((one) => one.test(words.replace(/\s/gu, '')));

/** 调解协议 between two sides may end their dispute, and nobody's right to petition. @throws RuleViolation INVALID */
export function requirePetitionOpen(words: string, field: FieldName): void {
  requireRatingOpen(words, field);
  if (waives(words, NO_PETITION))
    throw new RuleViolation('INVALID', {
      field,
      reason: {
        zh: '不能约定不再信访、放弃复查复核：信访人的权利不附条件',
        en: 'nobody agrees to petition no more, or to ask for no review: no right depends on it',
      },
    });
}

/**
 * 双向承诺 never conditions a right: neither side's words may give one up. To use a lawful channel, to bring papers, to keep an appointment
 * can be said.
 *
 * @throws RuleViolation INVALID
 */
export function requireNoWaiver(words: string | null, field: FieldName): void {
  if (words === null) return;
  requireRatingOpen(words, field);
  if (!waives(words, NO_PETITION, NO_SUIT, SILENCE)) return;
  throw new RuleViolation('INVALID', {
    field,
    reason: {
      zh: '不能以不再信访、放弃复查复核或者诉讼为内容：信访人的权利不附条件。可以写配合的事，例如提供材料、到场确认',
      en: 'nobody gives up to petition, to ask for a review or to sue: no right depends on it. What helps can be said, as to bring papers or to be there',
    },
  });
}
