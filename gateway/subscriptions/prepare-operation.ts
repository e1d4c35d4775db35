import {
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import type { Viewer } from '../../platform/identity/viewer.js';
import type { Logger } from '../../platform/log/log.js';
import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import type { CompiledSubscription, CompileSubscription } from '../execution/compile-subscription.js';
import type { OperationContext } from '../execution/context.js';
import type { Authorizer } from '../guard/authorization/authorizer.js';
import { restrict, type Unauthorized } from '../guard/authorization/enforce.js';
import { formatError } from '../guard/format-error.js';
import type { Deliveries } from '../supergraph/delivery.js';
import type { SubgraphTransport } from '../transport/transport.js';
import { canonicalJson } from './canonical-json.js';
import { RefusedOperation } from './errors.js';
import { scopeOf, scopeOfAdmitted, type Scope } from './scope.js';

/** A supergraph that is served, as far as subscriptions need it. */
export interface SubscribedSupergraph {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly deliveries: Deliveries;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  /** Null if its schema protects nothing. */
  readonly authorizer: Authorizer | null;
  readonly unauthorized: Unauthorized;
  readonly compile: CompileSubscription;
}

/** What a client asks, valid against the schema of the supergraph. */
export interface AskedSubscription {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Different for different documents. */
  readonly queryHash: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
}

/** The results of events as a client reads them: errors are in their final form, `data` may be a `JsonText`. */
interface FormattedResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly ReturnType<typeof formatError>[];
  readonly extensions?: Record<string, unknown>;
}

/** Whether its viewer may watch. */
export interface Question {
  readonly subgraph: string;
  /** Of `Query`. */
  readonly field: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A subscription that may begin. */
export interface PreparedOperation {
  readonly asked: AskedSubscription;
  readonly compiled: CompiledSubscription;
  readonly transport: SubgraphTransport;
  readonly scope: Scope;
  /** What has to be answered about everybody who wants to watch; null where nothing has. */
  readonly question: Question | null;
  /** The same for all that one stream of the subgraph serves, wherever in the stream they are. */
  readonly sourceKey: string;
  /** The same for all that get the same results of that stream. */
  readonly groupKey: string;
  /** Where the client wants to go on from; null if it wants what comes from now on. */
  readonly start: string | null;
  /** Variables of the subgraph's operation, but for the position. */
  readonly sourceVariables: Readonly<Record<string, unknown>>;
  answer(event: SubgraphResponse, context: OperationContext): Promise<FormattedResult>;
}

/**
 * Authorises and compiles a subscription. Nothing is asked of a subgraph.
 *
 * @throws RefusedOperation
 */
export function prepareOperation(supergraph: SubscribedSupergraph, asked: AskedSubscription): PreparedOperation {
  const { schema, deliveries, authorizer, transports } = supergraph;
  const { document, operation, variables, viewer } = asked;
  const { coerced: values, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (values === undefined) throw new RefusedOperation(errors);

  const left = authorizer?.authorize(document, operation, viewer);
  const restricted =
    authorizer === null || left === undefined || left.removals.length === 0
      ? null
      : restrict({ ...supergraph, authorizer }, { document, operation }, left, values);
  const allowed = restricted === null ? { document, operation } : restricted.allowed;
  if (allowed === null) throw new RefusedOperation(restricted!.errors);

  const compiled = compileOrRefuse(() => supergraph.compile({ ...allowed, values, deliveries }));
  const { source, delivery } = compiled;
  const transport = transports.get(source.subgraph);
  if (transport === undefined) throw new Error(`There is no way to the subgraph "${source.subgraph}".`);
  const question = questionOf(schema, compiled, values);
  const scope =
    question === null
      ? scopeOf(delivery.scope, viewer)
      : scopeOfAdmitted({ field: compiled.field.name.value, arguments: question.variables });
  const sourceVariables = source.variables(variables);
  const stream = [source.subgraph, scope.key, canonicalJson(delivery), source.query, canonicalJson(sourceVariables)];
  // What is taken out for a viewer makes another operation.
  const groupKey = [asked.queryHash, operation.name?.value, left?.hash, canonicalJson(variables)].join('\n');

  return {
    asked,
    compiled,
    transport,
    scope,
    question,
    sourceKey: stream.join('\n'),
    groupKey,
    start: source.start(variables),
    sourceVariables,
    async answer(event, context) {
      const complete = await answerOrAdmit(async () => {
        const result = await compiled.answer(event, variables, context);
        return restricted === null ? result : restricted.complete(result);
      });
      return {
        ...(complete.data !== undefined && { data: complete.data }),
        ...(complete.errors && { errors: complete.errors.map((error) => readable(error, context.log)) }),
        ...(complete.extensions && { extensions: complete.extensions }),
      };
    },
  };
}

function questionOf(
  schema: GraphQLSchema,
  { delivery: { admission }, field, source: { subgraph } }: CompiledSubscription,
  values: Readonly<Record<string, unknown>>,
): Question | null {
  if (admission === null) return null;
  const definition = schema.getSubscriptionType()!.getFields()[field.name.value]!;
  const given = getArgumentValues(definition, field, values);
  const variables = Object.fromEntries(
    admission.arguments.flatMap((name) => (name in given ? [[name, given[name]]] : [])),
  );
  return { subgraph, field: admission.field, query: admission.query, variables };
}

function compileOrRefuse(compile: () => CompiledSubscription): CompiledSubscription {
  try {
    return compile();
  } catch (error) {
    if (error instanceof GraphQLError) throw new RefusedOperation([error]);
    throw error;
  }
}

/** A bug of the gateway costs the event its data, and nobody the subscription. */
async function answerOrAdmit(answer: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await answer();
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { data: null, errors: [new GraphQLError('Internal error.', { originalError })] };
  }
}

function readable(error: GraphQLError, log: Logger): ReturnType<typeof formatError> {
  const { extensions, ...rest } = error.toJSON();
  return formatError({ ...rest, extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } }, error, log);
}
