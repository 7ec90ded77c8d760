import { registerEnumType } from 'type-graphql';
import { labels } from '@huiyin/domain';

type Names<T extends string> = { readonly [K in T]: K };

export function enumOf<T extends string>(
  name: string,
  values: readonly T[],
  description: string,
  about: Partial<Record<T, string>> = {},
): Names<T> {
  const names = Object.fromEntries(values.map((value) => [value, value])) as Names<T>;
  const valuesConfig = Object.fromEntries(
    values.map((value) => [value, { description: about[value] ?? value.toLowerCase().replaceAll('_', ' ') }]),
  );
  registerEnumType(names, { name, description, valuesConfig: valuesConfig as never });
  return names;
}

/** What the domain calls each of them, in Chinese. */
export const called = <T extends string>(codes: readonly T[]): Partial<Record<T, string>> =>
  Object.fromEntries(codes.map((code) => [code, labels[code]?.zh ?? code])) as Record<T, string>;
