import type { ProfileProblem } from './json-checks';

/** What a text holds, and on which line each value of it stands, by its path: `terms[1].length`. */
export type LocatedJson = Readonly<{ value: unknown; lines: ReadonlyMap<string, number> }>;

// a text of JSON holds no control character as such
// oxlint-disable-next-line no-control-regex -- it is to refuse them
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

/** Deeper than any profile, and far from the end of the stack. */
const DEEPEST = 20;

class Unreadable extends Error {
  constructor(
    readonly at: number,
    readonly why: ProfileProblem,
  ) {
    super(why.en);
  }
}

/** Reads JSON as `JSON.parse` does, but refuses a key given twice, and knows lines. @returns what is wrong, where it is none */
export function readJson(text: string): LocatedJson | ProfileProblem {
  const lines = new Map<string, number>();
  const lineAt = (at: number) => text.slice(0, at).split('\n').length;
  let at = 0;

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const wrong = (zh: string, en: string) => new Unreadable(at, { zh, en });
  const skip = (mark: string): boolean => {
    take(SPACE);
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };
  const need = (mark: string): void => {
    if (skip(mark)) return;
    const hint = '，：｛｝【】“”'.includes(text[at] ?? ' ');
    throw wrong(
      `这里应是“${mark}”${hint ? '，标点须用半角' : ''}`,
      `“${mark}” is wanted here${hint ? ', in half width' : ''}`,
    );
  };

  function read(path: string, depth: number): unknown {
    take(SPACE);
    lines.set(path, lineAt(at));
    if (depth > DEEPEST) throw wrong(`嵌套超过 ${DEEPEST} 层`, `nested deeper than ${DEEPEST}`);
    if (skip('{')) return object(path, depth);
    if (skip('[')) return list(path, depth);
    const found = take(STRING) ?? take(PLAIN);
    if (found === null)
      throw wrong(
        '这里应是一个值：文字须加半角双引号',
        'a value is wanted here: texts stand in double quotes',
      );
    return JSON.parse(found);
  }

  function object(path: string, depth: number): unknown {
    const made: Record<string, unknown> = Object.create(null);
    if (skip('}')) return { ...made };
    do {
      take(SPACE);
      const quoted = take(STRING);
      if (quoted === null)
        throw wrong('这里应是加半角双引号的名称', 'a name in double quotes is wanted here');
      const key = JSON.parse(quoted) as string;
      if (key in made) throw wrong(`“${key}”写了两次`, `“${key}” is given twice`);
      need(':');
      made[key] = read(path === '' ? key : `${path}.${key}`, depth + 1);
    } while (skip(','));
    need('}');
    return { ...made };
  }

  function list(path: string, depth: number): unknown {
    const made: unknown[] = [];
    if (skip(']')) return made;
    do made.push(read(`${path}[${made.length}]`, depth + 1));
    while (skip(','));
    need(']');
    return made;
  }

  try {
    const value = read('', 0);
    take(SPACE);
    if (at < text.length) throw wrong('这里已经结束，后面不能再有内容', 'it ends here, nothing may follow');
    return { value, lines };
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    const column = problem.at - text.lastIndexOf('\n', problem.at - 1);
    const { zh, en } = problem.why;
    const line = lineAt(problem.at);
    return { zh: `第 ${column} 个字：${zh}。`, en: `Character ${column}: ${en}.`, line };
  }
}

/** The line on which something stands, or else what it should have stood in. */
export function lineOf(lines: LocatedJson['lines'], path: string): number | undefined {
  const found = lines.get(path);
  if (found !== undefined || path === '') return found;
  return lineOf(lines, path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0)));
}
