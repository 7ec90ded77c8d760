import { RuleViolation, type FieldName } from '../shared/errors';
import { saidText } from '../shared/text';
import { LEAST_IN_ALL, LEAST_SAID, SHORT_REPLY, TOO_MANY, type FlawedReply, type Reply } from './reply';

/** What every letter says, and what only says that somebody else will look: no answer consists of either. */
const COURTESIES = new RegExp(
  [
    '尊敬的|网友|网民|市民|同志|朋友|您好|你好|感谢|谢谢|来信|留言|来电|收悉|收到|获悉|已阅|知悉|特此|专此|回复|答复|如下|现将|现就|有关情况',
    '支持|理解|关注|关心|监督|工作中|工作|高度重视|认真|尽快|及时|抓紧|第一时间|所?反映|所?提|问题|事情|事项|情况|建议|意见|诉求',
    '正在|已经?|转交|转给|转至|转办|移交|交办|交由|反馈|告知|通知|网上|至|作为|论证|采纳|吸收|参考|借鉴|宝贵|积极|今后|予以|进行|非常|十分|很好',
    '安排|专人|专门|立即|记录|登记|领导|汇报|跟进|跟踪|落实|督促|协调|沟通|对接|耐心|等待|稍后|如有|结果|进一步|加强|做好|推进|服务|努力|不断|持续|改进|一定|后续|随时|联系|上报|妥善|依法|依规|严格|按照?|规定|政策|程序|统筹|考虑',
    '相关|有关|职能|部门|单位|人员|负责|调查|处置|处理|研究|办理|核实|核查|解决|我们|我局|我办|对|您|你|的|了|过|将|会|请|其|并|由|于|在|该|此',
  ].join('|'),
  'g',
);
const DAYS = /[\d〇零一二三四五六七八九十]+\s*[年月日号]/gu;
/** Of a sentence that thanks nothing else is read. */
const THANKS = /感谢|谢谢|祝[您你]/;

/** Whom it greets, and when it was written: 李四您好， 2020年3月4日. */
const WRAPPING =
  /^\s*(?:[^：:]{1,15}[：:])?\s*(?:[^，,。；;！!：:]{0,10}[您你]好[，,。！!：:]*)?|\d+\s*年\s*\d+\s*月\s*\d+\s*日/gu;

const unwrapped = (text: string): string => text.replace(WRAPPING, '');
const onlyHan = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, '');

/** The Han characters of a reply: whom it greets, dates and numbers are its wrapping. */
const han = (text: string): string => onlyHan(unwrapped(text));

type Read = Readonly<{ whole: string; core: string; empty: boolean }>;

/** What it says, clause by clause, without courtesies; of a clause that says something little may be left: 路灯已修好. */
function read(text: string): Read {
  const clauses = unwrapped(text)
    .split(/[，,。；;！!？?：:\r\n]+/)
    .map((clause) => (THANKS.test(clause) ? '' : onlyHan(clause).replace(DAYS, '').replace(COURTESIES, '')));
  const core = clauses.join('');
  return {
    whole: han(text),
    core,
    empty: core.length < LEAST_IN_ALL && clauses.every((clause) => clause.length < LEAST_SAID),
  };
}

/** Whether a text holds courtesies alone. */
export const saysNothing = (text: string): boolean => read(text).empty;

/**
 * The replies that say nothing of the matter, or are one short text sent to many, however the greeting differs; in the
 * order given. What is set aside is to be read again by a person: it is no verdict on who wrote it.
 */
export function flawedReplies(replies: readonly Reply[]): FlawedReply[] {
  const all = replies.map(({ id, text }) => {
    const { whole, core, empty } = read(text);
    return { id, empty, short: whole.length <= SHORT_REPLY, same: empty ? whole : core };
  });
  const sentTo = new Map<string, number>();
  for (const { same } of all) sentTo.set(same, (sentTo.get(same) ?? 0) + 1);
  return all.flatMap(({ id, empty, short, same }): FlawedReply[] => {
    const many = sentTo.get(same) ?? 1;
    if (short && many >= TOO_MANY) return [{ id, flaw: 'SENT_TO_MANY', sentTo: many }];
    return empty ? [{ id, flaw: 'NOTHING_SAID', sentTo: many }] : [];
  });
}

/** 属实, 不存在, 是: whether it is so, without what was found. */
const VERDICTS =
  /(?:基本|部分|完全|全部)?(?:不?属实|不实|不?存在|不?真实|无误|不?成立|正确|不?符合)|确有此?其?事|是|经(?:查|核查|核实|调查|了解)(?:明|实)?|查[明实]/gu;

/** 查明的事实: what was found, and not just that it is so; in whatever script. @throws RuleViolation REQUIRED, INVALID */
export function requiredFacts(value: string | null | undefined, field: FieldName, max: number): string {
  const text = saidText(value, field, max);
  const elsewise = text.replace(/[\p{Script=Han}\P{L}]/gu, '').length >= LEAST_IN_ALL;
  if (elsewise || !read(text.replace(VERDICTS, '')).empty) return text;
  throw new RuleViolation('INVALID', {
    field,
    reason: {
      zh: `“${text.slice(0, 30)}”没有写明查到了什么：请写出查明的情况，例如时间、地点、经过、数额，以及凭什么认定`,
      en: `“${text.slice(0, 30)}” does not say what was found: when, where, how, how much, and by what it is known`,
    },
  });
}

/** 不予支持, 部分采纳: a decision in its own words, which are those of courtesy too (感谢支持). */
const DECIDES = /(?:^|[，,。；;：:]|不予?|予以?|均|部分|全部|暂不)(?:支持|采纳)|同意|驳回|准予/u;

/** 处理意见: what is done or decided, and not that it will be seen to (感谢关注，我们会认真处理). @throws RuleViolation REQUIRED, INVALID */
export function requiredOpinion(value: string | null | undefined, field: FieldName, max: number): string {
  const text = saidText(value, field, max);
  const elsewise = text.replace(/[\p{Script=Han}\P{L}]/gu, '').length >= LEAST_IN_ALL;
  if (elsewise || !read(text).empty || DECIDES.test(text)) return text;
  throw new RuleViolation('INVALID', {
    field,
    reason: {
      zh: `“${text.slice(0, 30)}”没有写明怎样处理：请写出做什么、由谁做、何时做，或者为什么不予支持；还没有处理完的，用“阶段性答复”告知进展`,
      en: `“${text.slice(0, 30)}” does not say what is done: say what, by whom and when, or why the request is refused; what is not done yet is told by an interim reply`,
    },
  });
}

/** 阶段性答复: what was done so far or is waited for, and not that it is under way. @throws RuleViolation REQUIRED, INVALID */
export function requiredProgress(value: string | null | undefined, field: FieldName, max: number): string {
  const text = saidText(value, field, max);
  const elsewise = text.replace(/[\p{Script=Han}\P{L}]/gu, '').length >= LEAST_IN_ALL;
  if (elsewise || !read(text).empty) return text;
  throw new RuleViolation('INVALID', {
    field,
    reason: {
      zh: `“${text.slice(0, 30)}”没有写明进展：请写出已经做了什么、还在等什么，例如“已委托检测，等检测报告”`,
      en: `“${text.slice(0, 30)}” tells no progress: say what was done and what is waited for, as “已委托检测，等检测报告”`,
    },
  });
}

/** Whether two texts say the same, however they greet, date and thank. */
function sameReply(one: string, other: string): boolean {
  const [a, b] = [read(one), read(other)];
  return a.empty || b.empty ? a.whole === b.whole : a.core === b.core;
}

/** Fewer new pairs of Han characters than this, and less than a third of all, say no more than what was said before. */
const NEW_PAIRS = 8;

/** Whether a text adds next to nothing to another: a word exchanged, sentences moved or left out, another date, courtesies. */
export function addsLittle(before: string, after: string): boolean {
  if (sameReply(before, after)) return true;
  const known = pairs(bare(before));
  const all = pairs(bare(after));
  const courteous = pairs((han(after).match(COURTESIES) ?? []).join('').replace(PARTICLES, ''));
  const added = [...all].filter((pair) => !known.has(pair) && !courteous.has(pair)).length;
  return (added < NEW_PAIRS && added * 3 < all.size) || isRetold(before, after);
}

/** Figures in words, which 0.6亩 and 零点六亩 write otherwise. */
const FIGURES = /[〇零一二两三四五六七八九十百千万点]/gu;
/** Characters that a text brings new, below which it may be the other one told shorter. */
const NEW_CHARACTERS = 5;

/** Whether a text follows another nearly word by word, with hardly a character of its own: shortened, with its figures in words. */
function isRetold(before: string, after: string): boolean {
  const [from, to] = [before, after].map((text) => [...bare(text).replace(FIGURES, '')]) as [
    string[],
    string[],
  ];
  const known = new Set(from);
  const fresh = new Set(to.filter((char) => !known.has(char)));
  return fresh.size < NEW_CHARACTERS && inOrder(from, to) * 5 >= to.length * 4;
}

/** How many characters two texts have in common in one order. */
function inOrder(one: readonly string[], other: readonly string[]): number {
  let row = new Uint16Array(other.length + 1);
  for (const char of one) {
    const next = new Uint16Array(other.length + 1);
    for (const [i, at] of other.entries())
      next[i + 1] = at === char ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0);
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Words that a sentence can gain or lose without saying anything else. */
const PARTICLES = /[的了所我们您你进行其该此已经曾于在和与及也均为是系即就又再仍并而之以对将被把由着过]/gu;
const bare = (text: string): string => han(text).replace(PARTICLES, '');

const pairs = (text: string): Set<string> =>
  new Set([...text].slice(1).map((char, i) => `${[...text][i]}${char}`));
