import { registerEnumType } from 'type-graphql';

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
