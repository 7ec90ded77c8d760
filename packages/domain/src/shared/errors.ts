import { besideRefusals } from './beside-refusals';
import { isDate } from '../calendar/dates';
import { toldDate } from './day-text';
import type { Field } from './field-labels';
import { JOINTS, labelOf, type LabelCode } from './labels';
import { organizationRefusals } from './organization-refusals';
import { paperRefusals } from './paper-refusals';
import { receptionRefusals } from './reception-refusals';
import { reviewRefusals } from './review-refusals';
import { trackRefusals } from './track-refusals';
import type { Language, Words } from './words';

/**
 * The closed list of refusals a client can meet. Each code has one line in docs/errors.md (checked by a test) and one
 * sentence in each language: what is refused and what is possible instead. `{field}` style placeholders are filled from
 * the violation's details.
 */
export const refusals = {
  UNAUTHENTICATED: { zh: '请先登录。', en: 'Please sign in first.' },
  OTHER_ACCOUNT: {
    zh: '这是另一个账号写的，现在登录的不是那个账号：没有收下，等那个账号登录后再发。',
    en: 'Another account wrote this than the one signed in now: not taken; it is sent once that account signs in.',
  },
  BAD_CREDENTIALS: { zh: '单位代码、用户名或密码不正确。', en: 'Tenant code, name or password is wrong.' },
  PASSWORD_CHANGE_REQUIRED: {
    zh: '首次登录请先修改初始密码。',
    en: 'Change the initial password before going on.',
  },
  WEAK_PASSWORD: {
    zh: '密码至少 12 个字符，且不能与原密码、用户名相同。',
    en: 'A password has at least 12 characters and differs from the old one and the name.',
  },
  THROTTLED: {
    zh: '尝试过于频繁，请 {seconds} 秒后再试。',
    en: 'Too many attempts; try again in {seconds} s.',
  },
  WRONG_QUERY_CODE: {
    zh: '登记编号或查询码不正确，请对照回执再填；查询码丢失的，可到接待场所补发。',
    en: 'Number or query code is wrong: compare your receipt; a lost code is reissued at the reception.',
  },
  INVITATION_OVER: {
    zh: '邀请链接不正确、已过期或者已用过：请发出邀请的人重新发一个；已设过密码的，请直接登录。',
    en: 'The invitation is wrong, over or used: ask who sent it for a new one, or sign in if you have set your password.',
  },
  FORBIDDEN: {
    zh: '您的角色不能办理此项；可由{roles}办理。',
    en: 'Your role may not do this; it is done by: {roles}.',
  },
  ENTER_TENANT_FIRST: {
    zh: '县级人员办理业务前须先进入一个单位。',
    en: 'County staff enter a tenant before they write.',
  },
  TENANT_SUSPENDED: {
    zh: '该单位已停用，只能查看：来访、来信请引导到县信访局；要恢复办理的，请县管理员在“单位”里恢复该单位。',
    en: 'This office is suspended: reading only. Send petitioners to the county’s office; its administrator resumes the office under tenants.',
  },
  TENANT_CLOSED: {
    zh: '该单位已撤销，由{successor}继续受理：请向其提出或者到那里办理，这里只能查看，或者把已经办完的归档、立卷和移交。',
    en: 'This office is closed and {successor} goes on with its duties: turn to it; here one only reads, or archives, binds and hands over what is done.',
  },
  MATTERS_OPEN: {
    zh: '还有 {count} 件事项没有办结或者没有签收：请先办结，或者转送给继续行使职权的单位并由其签收，再撤销。',
    en: '{count} matters are open or not signed for: finish them, or hand them over to the successor until it has signed, and close then.',
  },
  NOT_FOUND: { zh: '没有找到，或您无权查看。', en: 'Not found, or not yours to see.' },
  WRONG_STATE: {
    zh: '现为“{status}”，此项只能在“{from}”时办理。',
    en: 'It is {status}; this is possible only when it is: {from}.',
  },
  NOT_YOURS: {
    zh: '此事项不由您承办；请联系责任人，或由信访办交办给您。',
    en: 'This matter is not in your hands; ask its responsible official or have it assigned to you.',
  },
  NOT_YOUR_UNIT: {
    zh: '您今天不是{unit}的信息员或替补，不能为其报送；请由其信息员报送，或请信访办代录。',
    en: 'You are not the information officer or backup of {unit} today: let them report, or ask the petition office to enter it.',
  },
  ALREADY_EXTENDED: { zh: '延期以一次为限，不能再次延期。', en: 'A term is extended only once.' },
  TERM_NOT_EXTENSIBLE: {
    zh: '这个期限出自{article}，没有可以延期的规定：请在{due}前作出决定；期限内可以把进展和下一步告知信访人。',
    en: 'The term is that of {article}, which knows no extension: decide by {due}; until then the petitioner can be told how it stands and what comes next.',
  },
  TERM_OVER: {
    zh: '期限已于{due}届满，届满以后不能延期：请立即作出决定，并向信访人说明逾期的原因。',
    en: 'The term ended on {due}, and none is extended once it is over: decide at once, and tell the petitioner why it is late.',
  },
  SERVED_ALREADY: {
    zh: '已经送达，不再重复送达：送达时间和凭证见答复栏。',
    en: 'It has been served already: when and how stands with the answer.',
  },
  NOT_DIVERTED: {
    zh: '只有告知了法定途径、没有在这里答复的事项才移送材料；要交给县里其他单位办理的，用“转送交办”。',
    en: 'Papers are handed off of what was sent on a lawful way and not answered here; to another office of the county, transfer it.',
  },
  NOTHING_HANDED_OFF: {
    zh: '没有等待签收的移送：请先用“移送材料”登记送给了谁；已经签收的不用再登记。',
    en: 'No packet waits for a receipt: record first to whom one went.',
  },
  HAND_OFF_UNSIGNED: {
    zh: '移送的材料还没有签收：{receivers}。请向接收机关查问，有回执、复函或者电话确认的，用“登记移送签收”记下；没有收到的再移送一次。',
    en: 'What was handed off is not signed for: {receivers}. Ask the receiver, and record the slip, letter or call that shows the receipt; hand over anew what did not come.',
  },
  SIMPLE_UNFIT: {
    zh: '不适用简易办理：{reasons}。请按普通程序受理；应当走法定途径的，用“不予受理”或者“转出”告知途径。',
    en: 'Not for simple handling: {reasons}. Accept it for the ordinary procedure, or refer it to the lawful way.',
  },
  SIMPLE_TOO_LATE: {
    zh: '简易办理须在{due}前决定受理，已经过了：请按普通程序受理，期限不受影响。',
    en: 'Simple handling had to be decided by {due}: accept it for the ordinary procedure, whose terms are the law’s.',
  },
  SIMPLE_RUNNING: {
    zh: '事项正在简易办理，不能延期、会办、提请决定管辖，也不能作出不予支持的答复：请先“转为普通办理”。',
    en: 'It is in simple handling, which has no extension, no co-handling, no question of competence and no refusal: first go on by the ordinary procedure.',
  },
  NOT_SIMPLE: {
    zh: '事项没有适用简易办理，已经在按普通程序办理。',
    en: 'It is in the ordinary procedure already.',
  },
  SERVICE_UNWRITTEN: {
    zh: '处理意见须书面送达，电话、短信、口头只能用来通知：请当面、邮寄、留置送达，信访人在网上同意的可以网上送达；简易办理中信访人表示不要书面的、没有复查程序的建议意见除外。',
    en: 'An opinion is served in writing: hand it over, post it, leave it, or serve it online if the petitioner agreed; told only in simple handling, if the petitioner wants no paper, and of a suggestion that no review follows.',
  },
  NOTICE_UNWRITTEN: {
    zh: '不予受理、应当通过其他途径解决的，须书面告知信访人（{article}），电话、短信、口头不能代替：请把告知书当面交给、邮寄或者留置送达，信访人在网上同意的可以网上送达；只留了电话、住址不清的，才用电话等方式告知。',
    en: 'That a matter is not accepted, or goes another way, is told in writing ({article}), and not by phone, message or word of mouth: hand over the notice, post it, leave it, or serve it online if the petitioner agreed; who left a telephone and no address is told by it.',
  },
  NO_ELECTRONIC_CONSENT: {
    zh: '信访人没有在网上同意电子送达：请信访人用登记编号和查询码在门户里同意，或者改用当面、邮寄送达。',
    en: 'The petitioner has not agreed to online service in the portal: let them do so there, or hand or post it.',
  },
  SERVICE_NOT_TRIED: {
    zh: '还不能这样办：先用其他方式送达，未成的用“登记送达未成”记下，至少在 {count} 个日子试过。',
    en: 'Not yet: try other ways first and record what failed, on {count} days at least.',
  },
  NOTICE_RUNNING: {
    zh: '公告期到{until}为止，期满以后才算送达：请在那以后登记。',
    en: 'The public notice runs until {until} and counts as served only then: record it afterwards.',
  },
  NOT_SERVED: {
    zh: '答复尚未送达{whom}，请先登记送达。',
    en: 'The answer has not been served on {whom}; record its service first.',
  },
  OTHER_OFFICE: {
    zh: '此项由对方单位办理；对方办理后这里会更新。',
    en: 'This is for the other office to do; it will show here when it has.',
  },
  OBJECTION_LATE: {
    zh: '异议应当在收到后五个工作日内提出，已于{until}届满；请签收办理，或与转送单位联系。',
    en: 'An objection was possible until {until}, five workdays after receipt; sign for it, or speak with the sender.',
  },
  SIGNED_FOR: {
    zh: '已经签收，由本单位办理，不再提出异议：认为不属于本单位职权的，用“提请决定管辖”由共同的上级决定。',
    en: 'It was signed for and is this office’s to deal with: where competence is in doubt, open a jurisdiction docket and the common superior decides.',
  },
  OBJECTION_DECIDED: {
    zh: '异议已经核实，未获同意，请签收办理；管辖仍有争议的，由共同的上级决定。',
    en: 'An objection was examined and not agreed to: sign for it; what stays in dispute the common superior decides.',
  },
  OTHER_OFFICE_SERVES: {
    zh: '对方单位正常办公，由其签收、提出异议或者报告办理结果；对方单位停用、撤销的，才能撤回。',
    en: 'The other office serves: it signs, objects or reports. Only what a suspended or closed office has is recalled.',
  },
  RECALL_UNDER_WAY: {
    zh: '已经提出撤回，正在核对对方是否已经签收或者答复，通常只要几秒钟；结果会在这里更新。',
    en: 'It is being recalled; whether the other office signed or answered before shows here in seconds.',
  },
  NO_TRANSFER_THERE: {
    zh: '不能转送到那里：县信访局与各单位之间可以相互转送，其他单位之间请经县信访局转送；转来的事项办结后报告结果，不再转回。',
    en: 'Not possible: the county’s office and the others transfer to each other, and two others through it; to where a matter came from, its result goes back.',
  },
  MEETING_AHEAD: {
    zh: '会议定于{day}，还没有召开：召开以后再登记到会；时间有变的，请先修改安排。',
    en: 'The meeting is on {day}: record attendance once it was held, or change its time first.',
  },
  NO_QUORUM: {
    zh: '到会 {present} 人，小组当天 {members} 人，须有 {needed} 人到会才能作出决定、通过纪要：到会登记有误的请更正，否则请另行召开。',
    en: '{present} of {members} members were there, {needed} are needed to decide or to adopt minutes: correct the attendance, or meet again.',
  },
  ROUTE_UNCLEAR: {
    zh: '职责规则没有指明由谁办理，或者互相矛盾：请“提请决定管辖”，或由单位管理员补充规则。',
    en: 'The rules name no competent body, or contradict: open a jurisdiction docket, or have the rules completed.',
  },
  JURISDICTION_UNDECIDED: {
    zh: '管辖尚未决定：各方协商一致，或者由领导、联席会议决定之后再交办。期限照常计算。',
    en: 'It is not decided who is competent: record an agreement, or have it decided, then assign. The terms run on.',
  },
  JURISDICTION_DECIDED: {
    zh: '管辖已经决定由“{by}”办理，请交给该单位；情况有变的，请重新提请决定管辖。',
    en: 'It was decided that {by} is competent: hand it there, or open the question anew if things have changed.',
  },
  NOT_AGREED: {
    zh: '还不是协商一致：须有一个（且只有一个）单位表示属于本单位职责，并由它办理；有争议的由领导或联席会议决定。',
    en: 'Not agreed: exactly one body has to say that it is competent, and take it; else the superior or the conference decides.',
  },
  SPONSORED: {
    zh: '已由 {by} 包案：要换人，请在包案栏用“换人包案”；已化解的请先登记结果。',
    en: '{by} has taken it on: pass it on, or report its outcome first.',
  },
  SPONSORSHIP_RUNNING: {
    zh: '{by} 包案还没有结果：请先在包案栏登记结案或换人，再办结。',
    en: 'It is still taken on by {by}: report its outcome first, then close.',
  },
  TASKS_OPEN: {
    zh: '还有 {count} 项会办没有完成：一件事项只作一个答复，请等会办单位反馈，或撤回会办后再答复。',
    en: '{count} assisting units are not done: there is one answer, so wait for them, or withdraw what they were asked.',
  },
  ...reviewRefusals,
  CLAIMS_OPEN: {
    zh: '还有诉求没有答复：第 {claims} 项。请在诉求栏逐项答复，再作出答复。',
    en: 'Claims without an answer: {claims}. Answer each under Claims, then give the answer.',
  },
  NOT_PERFORMED: {
    zh: '还有 {count} 项予以支持或者采纳的没有执行到位：请督促执行，在任务里登记完成情况后再办结。',
    en: '{count} claims that were supported, or adopted, are not performed: see that they are, complete their tasks, then close.',
  },
  COMMITMENT_BROKEN: {
    zh: '还有 {count} 项承诺没有履行：履行并登记凭据以后再办结。',
    en: '{count} commitments were broken: keep them and record what shows it, then close.',
  },
  NOTHING_BREACHED: {
    zh: '没有到期未履行的承诺：承诺的日期过了、又没有登记履行的，才能登记为未履行。',
    en: 'No commitment’s day has passed unkept: only such a one can be recorded as broken.',
  },
  BREACH_OTHERWISE: {
    zh: '这件事项现在按“{step}”登记：请刷新页面后再办。',
    en: 'Where the matter stands now this is “{step}”: reload it.',
  },
  PERFORMANCE_STAYS: {
    zh: '支持的诉求要执行到位，这项任务不能撤回；可以改派给别人，或者改期。复查、复核撤销或者变更了原意见的，意见送达后可以撤回不再执行的部分。',
    en: 'What was supported is to be done: this task cannot be withdrawn, but reassigned or put off; what a review has revoked can be, once its opinion is served.',
  },
  ...besideRefusals,
  ...organizationRefusals,
  STALE_VERSION: {
    zh: '内容已被他人修改（当前版本 {version}），请刷新后重试。',
    en: 'Changed by somebody else meanwhile (version is now {version}); reload and try again.',
  },
  IDEMPOTENCY_CONFLICT: {
    zh: '同一幂等键已用于另一请求。',
    en: 'This idempotency key was used for a different request.',
  },
  REQUIRED: { zh: '请填写：{field}。', en: '{field} is required.' },
  INVALID: { zh: '{field} 不正确：{reason}', en: '{field} is invalid: {reason}' },
  DUPLICATE: {
    zh: '{field}已存在：{instead}。',
    en: '{field} exists already: {instead}.',
  },
  OVERLAP: {
    zh: '{field}在这段时间已有人担任：请先让其离任，或用“接任”。',
    en: '{field} is held by somebody in that time: end it first, or let somebody succeed.',
  },
  AWAY: {
    zh: '{name}在{from}至{until}已登记外出：请另选他人，或修改那条外出登记。',
    en: '{name} is away from {from} until {until}: choose somebody else, or change that absence.',
  },
  ON_DUTY: {
    zh: '{name}在{from}至{until}已排值班，请先在值班表换班。',
    en: '{name} is on duty from {from} until {until}: change the roster first.',
  },
  DUTY_TAKEN: {
    zh: '{from}至{until}已由{name}值班：请排别的日期，或用“改班”换人。',
    en: '{name} is on duty from {from} until {until}: plan other days, or change that duty.',
  },
  DUTY_GOES_ON: {
    zh: '值班到{until}，最后一天起才能交班；要提前交班，请先改班。',
    en: 'This duty lasts until {until}, and is handed over from then on; to do it earlier, change the roster first.',
  },
  NOBODY_NEXT: {
    zh: '{day}还没有人值班，请先排班再交班；交班前仍由您负责。',
    en: 'Nobody is on duty on {day} yet: plan it, then hand over; until then you answer.',
  },
  ...paperRefusals,
  ...receptionRefusals,
  ...trackRefusals,
  ACCUSATION_NOT_HERE: {
    zh: '检举控告由县信访局接收，本单位不登记：请信访人到县信访局提出，或者在网上信访写明被检举的单位、人员；已经登记的，用“指明被检举人并移送”。',
    en: 'Accusations are received by the county’s office and not entered here: refer the petitioner there, or to the portal, naming the accused; what is entered already, name whom it accuses and send it up.',
  },
  ACCUSATION_ANEW: {
    zh: '事项已经办结，案卷不再改动：其中发现的检举控告，由县信访局用“登记检举控告”作为新的事项登记，可以写明本件登记编号；本单位不是县信访局的，请转告县信访局，或者由信访人在网上提出。',
    en: 'The matter is closed, and its file stays as it is: what it brings to light is lodged as a matter of its own by the county’s office (lodge an accusation), which may quote this number; elsewhere tell that office, or let the petitioner do it online.',
  },
  ACCUSATION_ELSEWHERE: {
    zh: '所检举的是接收单位自己、其管理员或者接收人，或者姓名、科室对不上，在这里不能保证保密：请向上一级信访机构或者纪检监察机关提出。',
    en: 'It accuses the receiving office, its administrators or receiver, or nobody known there, and cannot be kept from them: turn to the next higher petition body or the discipline organ.',
  },
  ACCUSED_HANDLES: {
    zh: '{name}是被检举人、当事教职工的上级或者已经回避，不能经手这件事项：请另行确定人员。',
    en: '{name} is accused, a superior of the staff concerned, or recused, and may not handle this matter: choose somebody else.',
  },
  CONFIDENTIAL: {
    zh: '检举控告、教职工内部矛盾须保密：不转给其他单位，不简易办理，也不调解（对方会因此知道），检举控告也不能改作别的类别。请由本单位按普通程序办理，或者告知有权处理的机关；教职工本人愿意调解的，可以另作普通事项提出。',
    en: 'What accuses somebody, or is brought by staff, is confidential: it is not handed to another office, not handled simply and not mediated (the other side would learn of it), and an accusation keeps its category. Handle it here by the ordinary procedure, or name the competent organ; staff who want it mediated may bring it as an ordinary matter.',
  },
  IN_USE: { zh: '仍被使用，不能停用：{by}。', en: 'Still in use by {by}.' },
  LAST_ADMINISTRATOR: {
    zh: '“{name}”是本单位最后一个能登录的{role}账号：请先给另一个账号“{role}”角色，或者启用一个，再停用它或者去掉它的角色。',
    en: '“{name}” is the last account here that signs in as {role}: give that role to another account, or enable one, first.',
  },
  RANK_TAKEN: {
    zh: '这段时间{name}已经是第 {rank} 位{position}：组长外出时按排序代理，不能并列。请改为第 {free} 位，或者先用“调整分工和排序”改{name}的排序。',
    en: '{name} is number {rank} among those who are {position} in that time; they stand in by rank. Take number {free}, or arrange {name} anew first.',
  },
  NOT_HANDED_OVER: {
    zh: '{name}手上还有：{held}。请先按姓名移交给别人，或者在离任时指定接手的人；接任时可以一并移交给接任的人。',
    en: '{name} still has in hand: {held}. Hand it over by name first, or name who takes over; a successor can take it over in one act.',
  },
  NO_POST_TODAY: {
    zh: '{name}今天没有在领导小组任职，不能包案：请选领导小组的成员，或者先登记任职。',
    en: '{name} holds no post in a leadership group today: choose somebody who does, or record the appointment first.',
  },
  CONFLICT: { zh: '与其他人的操作冲突，请重试。', en: 'Collided with another operation; try again.' },
  TOO_LARGE: { zh: '内容过大，上限 {limit}。', en: 'Too large; the limit is {limit}.' },
  TOO_COMPLEX: {
    zh: '请求过于复杂：{what} 上限为 {limit}，请分成几次查询。',
    en: 'The request asks for too much at once: at most {limit} {what}; ask in parts.',
  },
  FILE_REFUSED: {
    zh: '这个文件不能上传：{reason}。可以上传 PDF、照片（JPEG、PNG、WebP、HEIC、TIFF）、docx、xlsx、OFD 和纯文本。',
    en: 'This file cannot be taken: {reason}. PDF, photos (JPEG, PNG, WebP, HEIC, TIFF), docx, xlsx, OFD and plain text can.',
  },
  CONTENT_MISSING: {
    zh: '这个附件的登记还在，但文件内容不在存储里：请管理员从备份恢复附件文件，或者请信访人重新提供。',
    en: 'The entry of this attachment is kept, its content is not in store: have the files restored from a backup, or ask for it again.',
  },
  LIMIT_REACHED: {
    zh: '{what}已达上限 {limit}：可移除不需要的附件，或稍后再传；仍不够用的请联系管理员。',
    en: 'The limit of {what} is reached ({limit}): remove what is not needed, or try later; else ask the administrator.',
  },
  FILE_UNREADABLE: { zh: '文件无法读取：{reason}', en: 'The file cannot be read: {reason}' },
  UNAVAILABLE: {
    zh: '数据库或附件存储暂时不可用，请稍后重试，已提交的内容不会丢失。',
    en: 'The database or the store of attachments is away for a moment; what was acknowledged is kept.',
  },
  BAD_REQUEST: { zh: '请求格式不正确：{reason}', en: 'Malformed request: {reason}' },
  INTERNAL: {
    zh: '系统内部错误，编号 {id}，请联系管理员。',
    en: 'Internal error {id}; please tell the administrator.',
  },
} as const;

export type RefusalCode = keyof typeof refusals;

/** What fills a sentence: a code or number, somebody's own text, words of ours in both languages, or several of these. */
export type RefusalDetail = string | number | boolean | null | Words | readonly (string | Words)[];

/** What an input is called in its refusals. */
export type FieldName = Field | Words;
/** What is wrong with it. */
export type Reason = LabelCode | Words;

/** `field` and `reason` are ours alone, so each of them is there in both languages. */
export type RefusalDetails = Readonly<{
  [name: string]: RefusalDetail | undefined;
  field?: FieldName;
  reason?: Reason;
}>;

/** A rule said no. `code` is of the closed list; `details` fill its sentence and travel in `extensions`. */
export class RuleViolation extends Error {
  override readonly name = 'RuleViolation';

  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
  ) {
    super(explain(code, details));
  }
}

/** What is possible instead of entering what exists already, where nothing else is said: most of it can be changed. */
const CHANGE_IT: Words = { zh: '请修改已有的那一个，或者换一个', en: 'change that one, or choose another' };

/** The sentence of a refusal in the user's language. */
export function explain(code: RefusalCode, details: RefusalDetails = {}, language: Language = 'zh'): string {
  return refusals[code][language].replace(/\{(\w+)\}/g, (_, key: string) =>
    nameOfDetail(details[key] ?? (key === 'instead' ? CHANGE_IT : ''), language),
  );
}

/** Details as clients get them: codes, field names, numbers and days as they are, our own words in the user's language. */
export const toldDetails = (
  details: RefusalDetails,
  language: Language,
): Record<string, string | number | boolean | null | undefined> =>
  Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null ? nameOfDetail(value, language) : value,
    ]),
  );

function nameOfDetail(value: RefusalDetail, language: Language): string {
  if (Array.isArray(value)) return value.map((one) => nameOfDetail(one, language)).join(JOINTS[language]);
  if (typeof value === 'object' && value !== null) return (value as Words)[language];
  return isDate(String(value)) ? toldDate(String(value), language) : labelOf(String(value), language);
}
