import { labelOf } from '@huiyin/domain';

/** What the values of an enum are called. */
export type Names<Value extends string> = Readonly<Record<Value, readonly [zh: string, en: string]>>;

/** Values that a page calls as a refusal does. */
export function asInDomain<Value extends string>(values: readonly Value[]): Names<Value> {
  const nameOf = (value: Value) => {
    const en = labelOf(value, 'en');
    return [labelOf(value, 'zh'), en.charAt(0).toUpperCase() + en.slice(1)] as const;
  };
  return Object.fromEntries(values.map((value) => [value, nameOf(value)])) as Names<Value>;
}
