import {
  getOperationAST,
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import { CAREFUL, type Deliveries, type Delivery } from '../supergraph/delivery.js';
import { plainCopy } from '../transport/plain-copy.js';
import { answer } from './answer.js';
import type { OperationContext } from './context.js';
import type { createFetchCompiler } from './fetch/fetch-compiler.js';
import type { JsonWriter } from './json/json-writer.js';
import { compilePlan } from './plan/compile-plan.js';
import { joinedField } from './plan/operation-to-plan.js';
import type { Planner } from './plan/planner.js';
import { resolveConditions } from './plan/resolve-conditions.js';
import { analyseSharing } from './plan/sharing.js';
import { compileResponse } from './response/compile-response.js';
import { collectFields, fragmentsOf } from './response/selections.js';
import type { Run } from './run.js';
import { askForPosition } from './subscription-position.js';
import { conditionVariables } from './variables.js';
import { variantsOf } from './variants.js';

type Values = Readonly<Record<string, unknown>>;

/** What the subgraph of a subscription is asked. */
export interface SubscriptionSource {
  readonly subgraph: string;
  /** The same for all clients that ask this of the subgraph, whatever they ask of others. */
  readonly query: string;
  /** The variables for it, but for the position. */
  readonly variables: (given: Values) => Values;
  /** Where the client wants to go on from; null if it wants what comes from now on. */
  readonly start: (given: Values) => string | null;
  /** The variables with a position to go on from. */
  readonly from: (position: string | null, variables: Values) => Values;
}

/** A subscription, ready to make answers out of events. */
export interface CompiledSubscription {
  readonly delivery: Delivery;
  /** The field of `Subscription`, as the client asks for it. */
  readonly field: FieldNode;
  /** Whether anything is fetched for an event. If not, the same is answered whenever it is. */
  readonly hasJoins: boolean;
  readonly source: SubscriptionSource;
  /** Equal for subscriptions that make the same of the same event, and hand it out in the same way. */
  readonly plan: string;
  /** The position of an event; null if it has none. */
  cursorOf(event: SubgraphResponse): string | null;
  /** What an event is about. */
  keyOf(event: SubgraphResponse): string;
  /**
   * Fetches what other subgraphs know of an event, and answers as to a request; `data` is a `JsonText`. Whatever
   * subgraphs do wrong is in the answer, nothing is thrown.
   */
  answer(event: SubgraphResponse, given: Values, context: OperationContext): Promise<ExecutionResult>;
}

export interface SubscriptionToCompile {
  readonly document: DocumentNode;
  /** Of the document. */
  readonly operation: OperationDefinitionNode;
  /** The values of its variables, with defaults, for its conditions. */
  readonly values: Values;
  readonly deliveries: Deliveries;
}

/** @throws GraphQLError if it cannot be planned, or if nothing of it is left. */
export type CompileSubscription = (asked: SubscriptionToCompile) => CompiledSubscription;

export interface SubscriptionCompilerOptions {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly fetchCompiler: ReturnType<typeof createFetchCompiler>;
  readonly writer: JsonWriter;
}

/** Makes what compiles the subscriptions of one supergraph, each once. */
export function createSubscriptionCompiler(options: SubscriptionCompilerOptions): CompileSubscription {
  const { schema, planner, fetchCompiler, writer } = options;
  const { names } = planner;

  /** By the operation of the client, whose document is kept for as long as it is asked often. */
  const kept = new WeakMap<OperationDefinitionNode, (values: Values) => CompiledSubscription>();
  return ({ document, operation, values, deliveries }) => {
    let variantFor = kept.get(operation);
    if (variantFor === undefined) {
      variantFor = variantsOf(conditionVariables(document), (known) =>
        compile(document, operation, known, deliveries),
      ).of;
      kept.set(operation, variantFor);
    }
    return variantFor(values);
  };

  function compile(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    values: Values,
    deliveries: Deliveries,
  ): CompiledSubscription {
    const asked = onlyRootField(document, operation, values);
    const { field } = asked;
    const delivery = deliveries.get(field.name.value) ?? CAREFUL;
    const { document: apart, dataKey } = names.apart(asked.document);
    const { document: toPlan, position } = askForPosition(apart, schema, delivery);

    const { source, node } = planner.plan(toPlan, undefined);
    if (source === undefined) throw new GraphQLError('No subgraph can be asked for these events.', REFUSED);
    const nodes = node === undefined ? [source] : [source, node];
    const sharing = analyseSharing({ kind: 'Sequence', nodes });
    const compiler = fetchCompiler({
      operation: getOperationAST(apart)!,
      fragments: fragmentsOf(apart),
      sharing,
    });
    const receive = compiler.receive(source);
    const fetchRest = node === undefined ? () => undefined : compilePlan(node, compiler.fetch);
    const write = compileResponse({
      schema,
      operation: getOperationAST(asked.document)!,
      fragments: fragmentsOf(asked.document),
      isShared: (path) => sharing.isShared(path),
      dataKey,
    });
    const withVariables = names.withVariables(operation);
    const used = new Set(source.variableUsages);
    const root = dataKey(field);

    return {
      delivery,
      field,
      hasJoins: node !== undefined,
      plan: JSON.stringify({ nodes, delivery }),
      source: {
        subgraph: source.serviceName,
        query: source.operation,
        variables: (given) =>
          Object.fromEntries(Object.entries(withVariables(given)).filter(([name]) => used.has(name))),
        start: (given) => position.start(withVariables(given)),
        from: position.from,
      },
      cursorOf: (event) => position.cursorOf(event.data?.[root]),
      keyOf: (event) => position.keyOf(event.data?.[root]),
      async answer(event, given, context) {
        const run: Run = {
          data: {},
          variables: withVariables(given),
          context,
          errors: [],
          atEnd: [],
          places: new Map(),
          shared: false,
        };
        // Others make answers out of the same event, and fetches write into theirs.
        receive(plainCopy(event), run);
        await fetchRest(run);
        return answer(run, write, given, writer);
      },
    };
  }

  /** The operation without conditions, with its one field outside of fragments, and without a name. */
  function onlyRootField(
    document: DocumentNode,
    asked: OperationDefinitionNode,
    values: Values,
  ): { readonly document: DocumentNode; readonly field: FieldNode } {
    const resolved = resolveConditions(document, asked, values);
    const operation = getOperationAST(resolved)!;
    const fragments = resolved.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    const type = schema.getSubscriptionType()!;
    const context = { schema, fragments: fragmentsOf(resolved) };
    const [first] = collectFields([operation.selectionSet], type, context).values();
    if (first === undefined) {
      throw new GraphQLError('A subscription must ask for something; its only field is skipped.', {
        nodes: operation,
        extensions: { code: 'SUBSCRIPTION_ROOT_SKIPPED' },
      });
    }
    const field = joinedField(first);
    const { variableDefinitions } = operation;
    const only: OperationDefinitionNode = {
      kind: Kind.OPERATION_DEFINITION,
      operation: operation.operation,
      ...(variableDefinitions && { variableDefinitions }),
      selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
    };
    return { document: { kind: Kind.DOCUMENT, definitions: [only, ...fragments] }, field };
  }
}

const REFUSED = { extensions: { code: 'SUBSCRIPTION_NOT_POSSIBLE' } };
