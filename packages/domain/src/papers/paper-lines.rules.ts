import type { PaperKind } from './paper';
import { DEFAULT_PAPER_TEMPLATES } from './default-templates';
import { paperBody } from './paper-body.rules';
import { wordsOf } from './paper-kinds.rules';
import { placeholdersIn } from './paper-placeholders';

/** What every matter has, and every file of a review. */
const ALWAYS: readonly string[] = [
  '单位',
  '登记编号',
  '事项',
  '诉求',
  '收到日期',
  '审级',
  '原登记编号',
  '原编号',
  '申请日期',
];

/** What is there whenever a paper of that kind can be issued: what it must have, and what our own wording says in one line with that. */
function surelyThere(kind: PaperKind): ReadonlySet<string> {
  const { wanted } = wordsOf(kind);
  const beside = DEFAULT_PAPER_TEMPLATES[kind].body
    .split('\n')
    .map(placeholdersIn)
    .filter((names) => names.some((name) => wanted.includes(name)));
  return new Set([...ALWAYS, ...wanted, ...beside.flat()]);
}

export type LostElement = Readonly<{ element: string; beside: readonly string[] }>;

/**
 * What the law wants and a template asks for, and which a paper would still lack: a line is left out with what it cannot fill, so what not
 * every matter has may not stand in one line with what each paper must say.
 */
export function lostElements(kind: PaperKind, body: string): LostElement[] {
  const { wanted, known } = wordsOf(kind);
  const sure = surelyThere(kind);
  const isThere = (name: string): boolean => sure.has(name) || !known.includes(name);
  const said = paperBody(body, (name) => (isThere(name) ? mark(name) : null)).map(({ text }) => text);
  const lines = body.split('\n').map(placeholdersIn);
  return wanted
    .filter((element) => lines.some((names) => names.includes(element)))
    .filter((element) => !said.some((text) => text.includes(mark(element))))
    .map((element) => ({
      element,
      beside: lines
        .filter((names) => names.includes(element))
        .flatMap((names) => names.filter((name) => !isThere(name))),
    }));
}

const mark = (name: string): string => `〔${name}〕`;
