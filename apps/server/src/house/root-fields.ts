import {
  getNamedType,
  GraphQLFloat,
  GraphQLInt,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

export type RootField = GraphQLField<unknown, unknown>;

/** Every query and mutation of the contract. */
export function rootFields(schema: GraphQLSchema): RootField[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
}

/** The paths of every argument that takes the id of an object, as `input.unitId`. */
export function idArguments(field: RootField): { path: string; required: boolean }[] {
  return field.args.flatMap(({ name, type }) => idsWithin(type, name));
}

function idsWithin(type: GraphQLInputType, path: string): { path: string; required: boolean }[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [{ path, required: isNonNullType(type) }];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((inner) => idsWithin(inner.type, `${path}.${inner.name}`));
}

/** A document that asks one root field for `selection`, beside another field if wanted. */
export function documentOf(
  kind: 'query' | 'mutation',
  field: RootField,
  selection: string,
  beside = '',
): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const args = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = `${field.name}${args && `(${args})`}`;
  return `${kind}${variables && ` (${variables})`} { ${beside} ${call} ${selection} }`;
}

/** Every field of a type, and of the types below it as deep as told. */
export function everything(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth > 0 ? [`${field.name} ${everything(field.type, depth - 1)}`] : [];
  });
  return `{ ${fields.join(' ') || '__typename'} }`;
}

/** Every number that can be read of these types, or of any they lead to, as `Clock.length`. */
export function numbersOf(types: readonly GraphQLNamedType[]): Set<string> {
  const [seen, numbers] = [new Set(types), new Set<string>()];
  for (const type of seen) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (named === GraphQLInt || named === GraphQLFloat) numbers.add(`${type.name}.${field.name}`);
      seen.add(named);
    }
  }
  return numbers;
}

/** The ids alone: a selection that needs no resolver, and so takes the fast path. */
export function idsOnly(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = named.getFields();
  if (fields['nodes']) return `{ totalCount nodes ${idsOnly(fields['nodes'].type)} }`;
  return fields['id'] ? '{ id }' : everything(type, 0);
}
