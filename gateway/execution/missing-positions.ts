import {
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Path = readonly (string | number)[];

interface FailedFetch {
  /** The operation that the subgraph did not answer. */
  readonly query: string;
  /** Where its entities lie in the client's response; empty for root fields. Lists are `@`. */
  readonly at: Path;
  /** What the client asked. */
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
}

/**
 * Where the client misses something because a whole fetch failed, as paths in the response that the subgraph would
 * have given: each field of the fetch that the client itself selected, in the first entity. Fields that only the plan
 * needs (keys, `@requires`) stay unnamed, they may be hidden from clients. One entity stands for all, so that a list of
 * a thousand does not become a thousand errors.
 */
export function missingPositions({ query, at, operation, document }: FailedFetch): Path[] {
  const fetched = parse(query, { noLocation: true });
  const root = fetched.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (root === undefined) return [];
  const fetchedFragments = fragmentsOf(fetched);
  const entities = entitySelections(root.selectionSet);
  const isEntityFetch = entities.length > 0;
  const fields = responseKeys(isEntityFetch ? entities : [root.selectionSet], fetchedFragments);

  const clientFragments = fragmentsOf(document);
  let clientSelections: SelectionSetNode[] = [operation.selectionSet];
  for (const step of at) {
    if (typeof step === 'string' && step !== '@') clientSelections = select(clientSelections, step, clientFragments);
  }
  const asked = responseKeys(clientSelections, clientFragments);

  const prefix: Path = isEntityFetch ? ['_entities', 0] : [];
  const missing = [...fields].filter((field) => asked.has(field)).map((field) => [...prefix, field]);
  return missing.length > 0 || !isEntityFetch ? missing : [prefix];
}

/** A client may call its own fields `_entities`, too. */
function entitySelections({ selections }: SelectionSetNode): SelectionSetNode[] {
  return selections.flatMap((selection) =>
    selection.kind === Kind.FIELD && selection.name.value === '_entities' && selection.selectionSet !== undefined
      ? [selection.selectionSet]
      : [],
  );
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The selections under the fields that answer as `responseKey`. */
function select(from: readonly SelectionSetNode[], responseKey: string, fragments: Fragments): SelectionSetNode[] {
  return [...fieldsOf(from, fragments)].flatMap(({ alias, name, selectionSet }) =>
    (alias ?? name).value === responseKey && selectionSet !== undefined ? [selectionSet] : [],
  );
}

function responseKeys(from: readonly SelectionSetNode[], fragments: Fragments): Set<string> {
  const keys = [...fieldsOf(from, fragments)].map(({ alias, name }) => (alias ?? name).value);
  return new Set(keys.filter((key) => key !== '__typename'));
}

/** All fields of the selections, through fragments of any type. Validation has ruled out circles. */
function* fieldsOf(from: readonly SelectionSetNode[], fragments: Fragments) {
  const rest = [...from];
  for (const { selections } of rest) {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        yield selection;
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (inner !== undefined) rest.push(inner.selectionSet);
      }
    }
  }
}
