import { parseSync } from '@swc/core';

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Everything a node holds, in order. */
const childrenOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : typeof value === 'object' && value !== null ? Object.values(value) : [];

const nameOf = (node: unknown): string => {
  const { type, value } = (node ?? {}) as { type?: string; value?: unknown };
  return (type === 'Identifier' || type === 'StringLiteral') && typeof value === 'string' ? value : '';
};

/** The words that are written out within a node; what is filled in when it runs is not among them. */
function textsIn(value: unknown, passes: (node: Node) => boolean = () => true): string[] {
  if (isNode(value)) {
    if (!passes(value)) return [];
    if (value.type === 'StringLiteral' || value.type === 'JSXText') return [String(value['value'])];
    if (value.type === 'TemplateElement') return [String(value['raw'])];
  }
  return childrenOf(value).flatMap((child) => textsIn(child, passes));
}

function find(value: unknown, wanted: (node: Node) => boolean): Node[] {
  return [
    ...(isNode(value) && wanted(value) ? [value] : []),
    ...childrenOf(value).flatMap((child) => find(child, wanted)),
  ];
}

const isProperty = (node: Node, ...names: string[]): boolean =>
  node.type === 'KeyValueProperty' && names.includes(nameOf(node['key']));

/** Chinese that an English reader has to type, or to find, stands between quotes. */
const strays = (texts: readonly string[]): string[] =>
  texts.filter((text) => /\p{Script=Han}/u.test(text.replace(/“[^”]*”|〔〕/gu, '')));

/** Marks as wide as a Chinese character, outside of what only a Chinese reader sees: a page puts its own by `i18n/marks`. */
export function chineseMarks(source: string, tsx = false): string[] {
  const tree = parseSync(source, { syntax: 'typescript', tsx, decorators: true });
  return textsIn(tree, (node) => !isProperty(node, 'zh')).filter(
    (text) => !/\p{Script=Han}/u.test(text) && /[：（）、；，。！？]/.test(text.replace(/“[^”]*”/gu, '')),
  );
}

/**
 * Chinese words in a source where an English reader meets them: in what is called `en`, in what is said to read alike in both
 * languages, and in what fills a refusal without being there in both. `field` and `reason` of a refusal are held by their types.
 */
export function chineseInEnglish(source: string, tsx = false): string[] {
  const tree = parseSync(source, { syntax: 'typescript', tsx, decorators: true });
  const english = find(tree, (node) => isProperty(node, 'en')).map((node) => node['value']);
  const alike = find(tree, (node) => node.type === 'CallExpression' && nameOf(node['callee']) === 'same').map(
    (node) => node['arguments'],
  );
  const filling = find(
    tree,
    (node) =>
      (node.type === 'NewExpression' && nameOf(node['callee']) === 'RuleViolation') ||
      isProperty(node, 'details'),
  );
  return strays([
    ...textsIn([english, alike]),
    ...textsIn(filling, (node) => !isProperty(node, 'zh', 'field')),
  ]);
}
