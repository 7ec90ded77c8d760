import { cut, LIMITS, lengthOf } from './limits';

/** A list shows about this much of a title. */
const MADE_TITLE = 60;
const sentenceEnd = /[。！？!?；;\n]/;
const greeting =
  /^(?:(?:尊敬的|敬爱的|各位)[^。！？!?；;\n，,：:]{0,20}|您好|你好|您们好|你们好)[。！？!?；;\n，,：:\s]*/;

/** A title for a text that came without: its first sentence after the greetings, at most 60 characters. */
export function titleFromContent(content: string): string {
  let rest = content;
  while (greeting.test(rest)) rest = rest.replace(greeting, '');
  return cut(firstSentence(rest || content), MADE_TITLE);
}

/** The beginning of a title that is over the limit: its first sentence where that fits, else as much as does. */
export function shortenTitle(title: string): string {
  const sentence = firstSentence(title);
  return lengthOf(sentence) <= LIMITS.title ? sentence : cut(title, LIMITS.title);
}

function firstSentence(text: string): string {
  const line = text.trimStart();
  const end = line.search(sentenceEnd);
  return end > 0 ? line.slice(0, end).trimEnd() : line;
}
