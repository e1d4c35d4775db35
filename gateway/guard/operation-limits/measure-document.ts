import {
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a document asks for, before anything is known of the schema. */
export interface DocumentSize {
  /** Fields inside of fields, through fragments; of its deepest operation. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Different response keys of the operation that has most of them. */
  readonly rootFields: number;
}

/**
 * Takes time by the length of the document, however its fragments reuse one another; fragments that lead in a circle or
 * do not exist count nothing, because validation refuses them.
 */
export function measureDocument({ definitions }: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let aliases = 0;
  let directives = 0;
  let depth = 0;
  let rootFields = 0;
  const depths = new Map<string, number>();

  const count = ({ directives: given }: { readonly directives?: readonly DirectiveNode[] }) => {
    directives += given?.length ?? 0;
  };
  /** Everything that stands in it is counted once, wherever it is spread. */
  const depthOfFragment = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    depths.set(name, 0);
    if (fragment === undefined) return 0;
    count(fragment);
    const found = depthOf(fragment.selectionSet);
    depths.set(name, found);
    return found;
  };
  const depthOf = ({ selections }: SelectionSetNode): number => {
    let deepest = 0;
    for (const selection of selections) {
      count(selection);
      let below: number;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias !== undefined) aliases += 1;
        below = 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) below = depthOf(selection.selectionSet);
      else below = depthOfFragment(selection.name.value);
      if (below > deepest) deepest = below;
    }
    return deepest;
  };

  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) depthOfFragment(definition.name.value);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    count(definition);
    definition.variableDefinitions?.forEach(count);
    depth = Math.max(depth, depthOf(definition.selectionSet));
    rootFields = Math.max(rootFields, rootKeys(definition.selectionSet, fragments).size);
  }
  return { depth, aliases, directives, rootFields };
}

function rootKeys(root: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Set<string> {
  const keys = new Set<string>();
  const visited = new Set<string>();
  const rest = [root];
  for (let set = rest.pop(); set !== undefined; set = rest.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) keys.add((selection.alias ?? selection.name).value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) rest.push(selection.selectionSet);
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) rest.push(fragment.selectionSet);
      }
    }
  }
  return keys;
}
