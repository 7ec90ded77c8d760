import { LEAST_SAID, SHORT_REPLY, TOO_MANY, type FlawedReply, type Reply } from './reply';

/** What every letter says, and what only says that somebody else will look: no answer consists of either. */
const COURTESIES = new RegExp(
  [
    '尊敬的|网友|网民|市民|同志|朋友|您好|你好|感谢|谢谢|来信|留言|收悉|已阅|知悉|特此|回复|答复|如下|现将|有关情况',
    '支持|理解|关注|监督|工作中|工作|高度重视|认真|尽快|所?反映|问题|事情|情况|建议|意见|已经?|转交|转给|转至|交由|至',
    '论证|采纳|吸收|参考|借鉴|宝贵|积极|今后|予以',
    '相关|有关|部门|单位|调查|处置|处理|研究|办理|核实|我们|对|您|你|的|了|将|请|其|并|由',
  ].join('|'),
  'g',
);

/** Whom it greets, and when it was written: 李四您好， 2020年3月4日. */
const WRAPPING =
  /^\s*(?:[^：:]{1,15}[：:])?\s*(?:[^，,。；;！!：:]{0,10}[您你]好[，,。！!：:]*)?|\d+\s*年\s*\d+\s*月\s*\d+\s*日/gu;

/** The Han characters of a reply: whom it greets, dates and numbers are its wrapping. */
const han = (text: string): string => text.replace(WRAPPING, '').replace(/[^\p{Script=Han}]/gu, '');

const said = (text: string): string => text.replace(/[年月日]/g, '').replace(COURTESIES, '');

/**
 * The replies that say nothing of the matter, or are one short text sent to many, however the greeting differs; in the
 * order given. What is set aside is to be read again by a person: it is no verdict on who wrote it.
 */
export function flawedReplies(replies: readonly Reply[]): FlawedReply[] {
  const read = replies.map(({ id, text }) => {
    const [whole, core] = [han(text), said(han(text))];
    const empty = core.length < LEAST_SAID;
    return { id, empty, short: whole.length <= SHORT_REPLY, same: empty ? whole : core };
  });
  const sentTo = new Map<string, number>();
  for (const { same } of read) sentTo.set(same, (sentTo.get(same) ?? 0) + 1);
  return read.flatMap(({ id, empty, short, same }): FlawedReply[] => {
    const many = sentTo.get(same) ?? 1;
    if (short && many >= TOO_MANY) return [{ id, flaw: 'SENT_TO_MANY', sentTo: many }];
    return empty ? [{ id, flaw: 'NOTHING_SAID', sentTo: many }] : [];
  });
}

/** Whether two texts say the same, however they greet, date and thank. */
function sameReply(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => ({ whole: han(text), core: said(han(text)) })) as [Read, Read];
  return a.core.length < LEAST_SAID || b.core.length < LEAST_SAID ? a.whole === b.whole : a.core === b.core;
}

type Read = Readonly<{ whole: string; core: string }>;

/** Fewer new pairs of Han characters than this, and less than a third of all, say no more than what was said before. */
const NEW_PAIRS = 8;

/** Whether a text adds next to nothing to another: a word exchanged, sentences moved or left out, another date, courtesies. */
export function addsLittle(before: string, after: string): boolean {
  if (sameReply(before, after)) return true;
  const known = pairs(han(before));
  const all = pairs(han(after));
  const courteous = pairs((han(after).match(COURTESIES) ?? []).join(''));
  const added = [...all].filter((pair) => !known.has(pair) && !courteous.has(pair)).length;
  return added < NEW_PAIRS && added * 3 < all.size;
}

const pairs = (text: string): Set<string> =>
  new Set([...text].slice(1).map((char, i) => `${[...text][i]}${char}`));
