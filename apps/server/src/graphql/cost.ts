import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LARGEST_PAGE, PAGE_SIZE } from '../reading/paging';

/**
 * The cost rule, in points: each object asked for is 1. A page is as many objects as `first` or `last` says (25 without),
 * a list without pages counts as 10, `totalCount` is 10 more, other scalars are free. What stands inside a list counts
 * once for each of its objects.
 */
export const COST_OF_LIST = 10;
export const COST_OF_COUNT = 10;

export type Costed = Readonly<{
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
}>;

/** Of operations in which no variable says how large a page is, for as long as Apollo keeps their document. */
const fixed = new WeakMap<OperationDefinitionNode, number>();

/** What a valid operation costs. Fragments are counted once each and added at every spread. */
export function costOf(asked: Costed): number {
  const before = fixed.get(asked.operation);
  if (before !== undefined) return before;
  const { points, varies } = counted(asked);
  if (!varies) fixed.set(asked.operation, points);
  return points;
}

function counted({ schema, operation, fragments, variables }: Costed): { points: number; varies: boolean } {
  const known = new Map<string, number>();
  let varies = false;

  const ofSelections = (set: SelectionSetNode, type: GraphQLNamedType, page: number): number => {
    let sum = 0;
    for (const node of set.selections) {
      if (node.kind === 'Field') {
        if (isObjectType(type)) sum += ofField(node, type, page);
      } else if (node.kind === 'InlineFragment') {
        const inner = node.typeCondition && schema.getType(node.typeCondition.name.value);
        sum += ofSelections(node.selectionSet, inner ?? type, page);
      } else {
        sum += ofFragment(node.name.value, page);
      }
    }
    return sum;
  };
  const ofFragment = (name: string, page: number): number => {
    const key = `${name} ${page}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost = fragment && type ? ofSelections(fragment.selectionSet, type, page) : 0;
    known.set(key, cost);
    return cost;
  };
  const ofField = (node: FieldNode, parent: GraphQLObjectType, page: number): number => {
    const field = parent.getFields()[node.name.value];
    if (!field) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return node.name.value === 'totalCount' ? COST_OF_COUNT : 0;
    const isPaged = field.args.some(({ name }) => name === 'first');
    const inner = (size: number): number =>
      node.selectionSet ? ofSelections(node.selectionSet, type, size) : 0;
    if (isPaged) {
      varies ||= node.arguments?.some(({ value }) => value.kind === 'Variable') ?? false;
      return 1 + inner(pageOf(node, variables));
    }
    if (!isListType(getNullableType(field.type))) return 1 + inner(1);
    const isOfPage = node.name.value === 'edges' || node.name.value === 'nodes';
    return (isOfPage ? page : COST_OF_LIST) * (1 + inner(1));
  };

  const root = schema.getRootType(operation.operation);
  const points = root ? Math.max(1, ofSelections(operation.selectionSet, root, 1)) : 1;
  return { points, varies };
}

/** How many objects a page asks for; a size that will be refused anyway counts as the largest. */
function pageOf(node: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  for (const argument of node.arguments ?? []) {
    if (argument.name.value !== 'first' && argument.name.value !== 'last') continue;
    const size: unknown = valueFromASTUntyped(argument.value, variables);
    if (size === null || size === undefined) continue;
    return typeof size === 'number' && size >= 0 && size <= LARGEST_PAGE ? size : LARGEST_PAGE;
  }
  return PAGE_SIZE;
}
