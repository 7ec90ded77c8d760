import { RuleViolation, type FieldName } from '../shared/errors';
import { toldReason } from '../shared/text';
import { saysNothing } from './reply.rules';

const CLAUSE = /[，,。；;！!？?：:\r\n]+/u;
/** 不属于我单位职责范围, 不归本镇管, 与我局无关. */
const NOT_OURS =
  /(?:不(?:属于?|在|是|归|由)|非)(?:(?:我们?|本)[^，]{0,10}?(?:管理|负责|范围|主管|管)|[^，]{0,10}?(?:职责|职权|职能|权限|管辖|受理|业务))|超出(?:我们?|本)[^，]{0,8}?(?:职责|职权|权限|范围|能力)|与(?:我们?|本)[^，]{0,8}?无关|无权(?:处理|管辖|管理|过问)/u;
/** 请向县住建局反映, 已将您的诉求转县住建局办理: whoever is asked is asked again, or somebody else is. */
const SENT_ON =
  /(?:请|建议)(?:您|你|其)?(?:直接|自行)?(?:向|到|去|找)[^，]{2,16}(?:反映|投诉)$|^(?:[^，]{0,6}(?:现|已经?))?(?:将|把)?[^，]{0,8}?已?(?:转(?![账让入出移学正]|办理?$)|移交|交办|批转)(?:交|送|办)?(?:给|至|到|由)?[^，]{2,12}?(?:局|委|院|政府|厅|中心|站|所|公司|队|办|部门|单位)(?:处理|办理|核实|研究|调查|处置)?$/u;
/** 请到有关部门咨询, 由县公路局负责. */
const ELSEWHERE =
  /逐级(?:反映|提出)|(?:请|建议|应当?|可以?|需要?)(?:您|你|其|自行|直接|前往|依法)*(?:到|向|去|找|与|联系|拨打|咨询)|^(?:[该此这][^，]{0,6}?)?(?:由|属于?|归)[^，]{2,16}?(?:负责|管理|管辖|管养|主管|处理|办理|职责|职权|管)(?:范围)?$/u;
/** 您反映的宅基地问题: of what the answer is. */
const TOPIC =
  /^(?:关于|对于?|针对)?(?:您|你)[^，]{0,4}(?:反映|咨询|提出|来信|诉求|所提|所问)[^，]{0,16}?(?:问题|事项|情况|诉求|事宜|一事)?(?=请|建议|可以|需|应|烦|$)/u;
/** 请咨询县自然资源局, 请与县医保局联系, 由县自然资源局答复: nothing but who else is to be asked. Where something is applied for or fetched is an answer. */
const ASK_THEM =
  /^(?!.*(?:办理|申请|领取|登记(?!中心|机构|局)|申报|缴[费纳]|补办|提交|报名))(?:(?:请|建议|可以?|应当?|需要?|烦请|敬请)+(?:您|你|其)?(?:直接|自行|另行|前往|耐心|继续)*(?:(?:咨询|联系|询问|请教|拨打|等待|等候)[^，]{2,20}|(?:到|去|向|与|和|同|找)[^，]{2,16}?(?:咨询|联系|了解|询问|对接|沟通)(?:情况|解决|处理)?|(?:以|按照?)[^，]{2,14}的?(?:答复|解释|口径)(?:为准|办)?)|(?:需要?|应当?|将)?由[^，]{2,16}?(?:答复|解答|解释)(?:您|你)?)$/u;
/** A court, an arbitration, a reconsideration, the police, a discipline inspection: who is asked for one of these is told a lawful way. */
const LAWFUL_WAY = /诉讼|起诉|法院|仲裁|复议|公安|派出所|检察|纪委|监委|纪检|监察|司法所|调解委员会|申诉/u;
/** Which body, and not “the departments concerned”. */
const NAMED = /[\p{Script=Han}]{1,12}(?:局|院|委|委员会|政府|厅|中心|站|所|公司|支队|大队|办公室|信访办)/u;

/** What a reply is that says of the matter only that it is somebody else's: who it is, or not even that. */
function sendingAway(text: string): 'NAMED' | 'UNNAMED' | null {
  const clauses = text
    .replace(/\s/gu, '')
    .split(CLAUSE)
    .map((clause) => clause.replace(TOPIC, ''))
    .filter(Boolean);
  const notOurs = clauses.filter(
    (clause) => NOT_OURS.test(clause) || SENT_ON.test(clause) || ASK_THEM.test(clause),
  );
  const away = clauses.filter((clause) => notOurs.includes(clause) || ELSEWHERE.test(clause));
  if (notOurs.length === 0 || away.some((clause) => LAWFUL_WAY.test(clause))) return null;
  const rest = clauses
    .filter((clause) => !away.includes(clause))
    .map((clause) => clause.replace(LOOKED, '').replace(PHONE, ''));
  if (!saysNothing(rest.join('，'))) return null;
  const named = away.some(
    (clause) =>
      (ELSEWHERE.test(clause) || SENT_ON.test(clause) || ASK_THEM.test(clause)) && NAMED.test(clause),
  );
  return named ? 'NAMED' : 'UNNAMED';
}

/** 经查, 你反映的该事项: whoever looked into nothing says that too. */
const LOOKED = /^(?:经|据)?(?:我们?|本)?(?:单位|局|镇|校)?(?:调查|核查|核实|了解|查明|查|研究)+/u;

/** Of an objection, what says only that: the words that name no fact, no rule and no other body. */
const BARE =
  /经?(?:研究|核实|核查|审查|查)|[该此]|上述|信访|事项|问题|诉求|件|内容|不(?:属于?|在|是|归|由|应)|非|属于?|应?由?(?:我们?|本)|单位|机关|部门|[县镇乡局校委院]|街道|学校|医院|职权|职责|职能|权限|管辖|管理|主管|监管|负责|受理|业务|范围|超出|超越|无关|与|无权|没有?|处理|办理|过问|[管的内归]|退回|退件|异议|申请|特|现|予以|另行|转送|请|贵/gu;

/**
 * 异议理由: an organ that a matter was forwarded to and that is not competent says why in detail (信访工作条例第二十三条): by which fact or rule, or whose it is. That
 * it is not ours is the objection and no reason for it.
 *
 * @throws RuleViolation REQUIRED, INVALID
 */
export function requiredObjection(value: string | null | undefined, field: FieldName, max: number): string {
  const text = toldReason(value, field, max);
  const plain = text.replace(/\s/gu, '');
  const bare = plain.split(CLAUSE).some((clause) => NOT_OURS.test(clause));
  if (!bare || plain.replace(BARE, '').replace(/[^\p{L}\p{N}]/gu, '').length >= 2) return text;
  throw new RuleViolation('INVALID', {
    field,
    reason: {
      zh: `“${text.slice(0, 30)}”只说不归本单位，没有写明凭什么：请写出事实或者依据，例如“该路段是县道，由县公路局管养”，或者应当由哪个单位办理`,
      en: `“${text.slice(0, 30)}” says that it is not yours, and not why: name the fact or the rule, as “该路段是县道，由县公路局管养”, or whose it is`,
    },
  });
}

/** 电话0556-2171234: how to reach who is to be asked. */
const PHONE = /^(?:联系|咨询|办公|服务)?(?:电话|热线)(?:号码)?(?=[\d\-—]*$)/u;

/**
 * 件件有着落: an answer to a matter that was taken on does not consist of its being somebody else's (信访工作条例第二十三条: that is said before, in five
 * workdays, or the matter goes to whose it is). A claim among others may say so where it names the body.
 *
 * @throws RuleViolation INVALID
 */
export function requireOurBusiness(opinions: readonly string[], field: FieldName): void {
  const away = opinions.map(sendingAway);
  if (away.every((one) => one === null)) return;
  const all = away.every((one) => one !== null);
  if (!all && !away.includes('UNNAMED')) return;
  throw new RuleViolation('INVALID', {
    field,
    reason: {
      zh: '已经受理的，不能只答复“不归我们管”“请咨询某某局”：属于其他单位的，由承办人退回后转送，或者提请决定管辖；应当通过诉讼、仲裁、复议等途径的，写明向哪个机关提出；是咨询的，写出问到的答案，例如办什么、带什么、到哪里办',
      en: 'what was accepted is not answered by its being somebody else’s, or theirs to be asked: have it returned and transfer it, or open a jurisdiction docket; where a court, an arbitration or a reconsideration is the way, name the body; a question is answered by what was found out: what to apply for, with what, and where',
    },
  });
}
