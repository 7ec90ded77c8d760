import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
export type Variables = Readonly<Record<string, unknown>>;

/** One answered field: its response key and what is selected below it, over all places that mention it. */
export type SelectedField = Readonly<{ key: string; name: string; nodes: readonly FieldNode[] }>;

/**
 * The fields of an object type's selection, fragments opened and duplicates merged. Our schema has no interfaces or
 * unions, so every type condition that passed validation holds.
 */
export function fieldsOf(
  nodes: readonly { selectionSet?: SelectionSetNode }[],
  fragments: Fragments,
  variables: Variables,
): SelectedField[] {
  const found = new Map<string, { key: string; name: string; nodes: FieldNode[] }>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const entry = found.get(key);
        if (entry) entry.nodes.push(selection);
        else found.set(key, { key, name: selection.name.value, nodes: [selection] });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        visit(selection.selectionSet);
      } else {
        const fragment = fragments[selection.name.value];
        if (fragment) visit(fragment.selectionSet);
      }
    }
  };
  for (const node of nodes) if (node.selectionSet) visit(node.selectionSet);
  return [...found.values()];
}

function isIncluded(node: Parameters<typeof getDirectiveValues>[1], variables: Variables): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}
