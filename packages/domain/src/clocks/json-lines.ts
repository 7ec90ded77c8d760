import { parse, tokenize, type DocumentNode, type ValueNode } from '@humanwhocodes/momoa';
import type { ProfileProblem } from './json-checks';

/** What a text holds, and on which line each value of it stands, by its path: `terms[1].length`. */
export type LocatedJson = Readonly<{ value: unknown; lines: ReadonlyMap<string, number> }>;

/** Deeper than any profile, and far from the end of the stack. */
const DEEPEST = 20;
const FULL_WIDTH = /[，：｛｝【】“”]/;

/** Reads JSON and knows lines. @returns what is wrong where it is none, or gives a key twice */
export function readJson(text: string): LocatedJson | ProfileProblem {
  let document: DocumentNode;
  try {
    const tooDeep = nesting(text);
    if (tooDeep) return tooDeep;
    document = parse(text, { mode: 'json' });
  } catch (error) {
    return misplaced(text, error as Misplaced);
  }
  const lines = new Map<string, number>();
  const twice = locate(document.body, '', lines);
  if (twice) return twice;
  try {
    return { value: JSON.parse(text) as unknown, lines };
  } catch {
    return { zh: '文字里不能换行，也不能有制表符。', en: 'A text holds no line break and no tab.', line: 1 };
  }
}

/** Looked at before anything is built that goes as deep as the text. */
function nesting(text: string): ProfileProblem | undefined {
  let depth = 0;
  for (const { type, loc } of tokenize(text, { mode: 'json' })) {
    if (type === 'LBrace' || type === 'LBracket') depth += 1;
    if (type === 'RBrace' || type === 'RBracket') depth -= 1;
    if (depth > DEEPEST)
      return { zh: `嵌套超过 ${DEEPEST} 层。`, en: `Nested deeper than ${DEEPEST}.`, line: loc.start.line };
  }
  return undefined;
}

/** Notes the line of a value and of all within it. @returns the first key that is given twice */
function locate(node: ValueNode, path: string, lines: Map<string, number>): ProfileProblem | undefined {
  lines.set(path, node.loc.start.line);
  const inner =
    node.type === 'Object'
      ? node.members.map(({ name, value }) => {
          const key = name.type === 'String' ? name.value : name.name;
          return { key, at: path === '' ? key : `${path}.${key}`, value, line: name.loc.start.line };
        })
      : node.type === 'Array'
        ? node.elements.map(({ value }, i) => ({ key: `${i}`, at: `${path}[${i}]`, value, line: 0 }))
        : [];
  for (const { key, at, value, line } of inner) {
    if (lines.has(at)) return { zh: `“${key}”写了两次。`, en: `“${key}” is given twice.`, line };
    const found = locate(value, at, lines);
    if (found) return found;
  }
  return undefined;
}

type Misplaced = Readonly<{ message: string; line: number; column: number; offset: number }>;

/** What more has to follow, and nothing does: the reader complains of this last word then. */
const UNFINISHED = /^(?:[{[,:]|"(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*)?\s*$/;

function misplaced(text: string, { message, line, column, offset }: Misplaced): ProfileProblem {
  if (message.startsWith('Unexpected end') || UNFINISHED.test(text.slice(offset))) {
    const written = text.trimEnd().split('\n');
    const end = (written.at(-1) ?? '').length;
    return {
      zh: `第 ${end} 个字之后：到这里还没有写完。`,
      en: `After character ${end}: it ends before it is whole.`,
      line: written.length,
    };
  }
  const sign = text[offset];
  const hint = FULL_WIDTH.test(sign ?? '')
    ? { zh: '，标点须用半角', en: ', in half width' }
    : { zh: '', en: '' };
  return {
    zh: `第 ${column} 个字：这里不能是“${sign}”，请检查引号、逗号和括号${hint.zh}。`,
    en: `Character ${column}: “${sign}” cannot stand here: look at the quotes, commas and brackets${hint.en}.`,
    line,
  };
}

/** The line on which something stands, or else what it should have stood in. */
export function lineOf(lines: LocatedJson['lines'], path: string): number | undefined {
  const found = lines.get(path);
  if (found !== undefined || path === '') return found;
  return lineOf(lines, path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0)));
}
