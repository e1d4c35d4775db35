import { setTimeout } from 'node:timers/promises';
import {
  buildSchema,
  execute,
  getNamedType,
  GraphQLError,
  GraphQLList,
  GraphQLScalarType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  OperationTypeNode,
  parse,
  printSchema,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLAbstractType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { SubgraphResponse } from '../../../platform/subgraph/request.js';
import { SubgraphFailure, type SubgraphTransport } from '../../transport/transport.js';
import type { Graph, SubgraphModel } from './graph.js';
import { canonical, hash } from './hash.js';
import { accidentIn, faultOf, type Misbehaviour, type SubgraphFault } from './misbehaviour.js';
import type { World, WorldObject } from './world.js';

/** What the subgraphs play at the moment, and what they have seen. */
export interface Stage {
  misbehaviour: Misbehaviour;
  /** The root fields of mutations with their arguments, in the order in which they ran. */
  mutations: string[];
  /** An entity was asked for by a key without a value. */
  askedForNobody: boolean;
  /** A subgraph was asked for a field without what the field requires. */
  lackedInputs: boolean;
  /** Something went wrong that somebody asked for. */
  isDisturbed: boolean;
}

type Variables = Readonly<Record<string, unknown>>;

/** A subgraph that answers every operation of its schema from the world, as badly as the stage says. */
export function mockSubgraph(graph: Graph, model: SubgraphModel, world: World, stage: Stage): SubgraphTransport {
  const { name } = model;
  const lawless = withoutLaws(model.schema);
  const documents = new Map<string, DocumentNode>();

  function documentOf(query: string): DocumentNode {
    let document = documents.get(query);
    if (document === undefined) documents.set(query, (document = parse(query, { noLocation: true })));
    return document;
  }

  function answer(query: string, variables: Variables, fault: SubgraphFault | undefined): ExecutionResult {
    const broken = fault === 'breaks its schema';
    return execute({
      schema: broken ? lawless : model.schema,
      document: documentOf(query),
      variableValues: variables,
      fieldResolver: resolver(graph, name, world, stage, broken),
      typeResolver: (value, _context, { schema }, abstractType) =>
        localType(value as WorldObject, schema, abstractType),
    }) as ExecutionResult;
  }

  /** Where an interface is an object (`@interfaceObject`), the subgraph does not know the object types behind it. */
  function localType({ type }: WorldObject, schema: GraphQLSchema, abstractType: GraphQLAbstractType): string {
    if (schema.getType(type) !== undefined) return type;
    return schema.getPossibleTypes(abstractType).find(({ name: local }) => graph.includes(local, type))?.name ?? type;
  }

  return {
    name,
    async execute({ query, variablesText, ...request }): Promise<SubgraphResponse> {
      const text = variablesText ?? JSON.stringify(request.variables ?? {});
      const variables = JSON.parse(text) as Variables;
      const fault = stage.misbehaviour.subgraphs[name];
      if (documents.size > 500) documents.clear();
      await wait(fault, query + text);
      const asksEntities = ASKS_ENTITIES.test(query);
      if (asksEntities && isForNobody(world, variables)) stage.askedForNobody = true;
      if (fault === 'down' || (fault === 'entities down' && asksEntities)) {
        stage.isDisturbed = true;
        throw new SubgraphFailure(name, 'unreachable', 'Nobody listens.');
      }
      if (fault === 'refuses') {
        stage.isDisturbed = true;
        return { data: null, errors: [{ message: 'Refused.', extensions: { code: 'FORBIDDEN' } }] };
      }
      const response = JSON.parse(JSON.stringify(answer(query, variables, fault))) as SubgraphResponse;
      const entities = response.data?.['_entities'];
      if (fault === 'too few entities' && Array.isArray(entities)) {
        stage.isDisturbed = true;
        entities.pop();
      }
      return response;
    },
    async subscribe() {
      throw new SubgraphFailure(name, 'unreachable', 'Only queries and mutations are compared.');
    },
    async [Symbol.asyncDispose]() {},
  };
}

/** A client may call its own variables and fields anything, so the name of the field alone says nothing. */
const ASKS_ENTITIES = /\b_entities\(representations:/;

function isForNobody(world: World, variables: Variables): boolean {
  const representations = variables['representations'] as Record<string, unknown>[];
  return representations.some((representation) => world.entity(representation) === null);
}

/** As over a network, the answer is never there at once. */
async function wait(fault: SubgraphFault | undefined, request: string): Promise<void> {
  if (fault === 'slow') await setTimeout(1 + (hash(request) % 4));
  else await Promise.resolve();
}

function resolver(
  graph: Graph,
  subgraph: string,
  world: World,
  stage: Stage,
  broken: boolean,
): GraphQLFieldResolver<unknown, unknown> {
  const { misbehaviour, mutations } = stage;
  const { seed, fieldsPerMille, entitiesPerMille } = misbehaviour;

  const entity = (representation: Record<string, unknown>): WorldObject | null | Error => {
    const found = world.entity(representation);
    if (found === null) return null;
    const fault = faultOf(misbehaviour, entitiesPerMille, subgraph, found.id);
    if (fault !== undefined) stage.isDisturbed = true;
    if (fault === 'null') return null;
    return fault === 'error' ? failure(found.id) : found;
  };

  return (source, args: Record<string, unknown>, _context, info) => {
    const typeName = info.parentType.name;
    if (info.fieldName === '_entities') return (args['representations'] as Record<string, unknown>[]).map(entity);
    if (info.fieldName === '_service') return { sdl: '' };
    const object = (source as WorldObject | undefined) ?? world.root(typeName);
    if (source === undefined && info.operation.operation === OperationTypeNode.MUTATION) {
      mutations.push(info.fieldName + canonical(args));
    }
    if (world.lacksInputs(object, typeName, info.fieldName)) {
      stage.lackedInputs = true;
      throw failure(object.id, info.fieldName);
    }
    const place = `${object.id}.${info.fieldName}`;
    // Subgraphs that share a field agree, also on what is wrong with it: any of them may have been asked.
    const responsible = graph.field(typeName, info.fieldName).isShared ? 'all' : subgraph;
    const fault = faultOf(misbehaviour, fieldsPerMille, responsible, place);
    if (fault !== undefined) stage.isDisturbed = true;
    if (fault === 'error') throw failure(object.id, info.fieldName);
    if (broken) {
      // Without laws a null stays a null, and any leaf goes.
      const dice = hash(`${seed}|${subgraph}|${place}|breaks`) % 40;
      if (dice < 2) stage.isDisturbed = true;
      if (dice === 0) return null;
      if (dice === 1 && isLeafType(getNamedType(info.returnType))) return { wrong: 'type' };
    }
    if (fault !== 'null') return world.value(object, typeName, info.fieldName, args);
    if (isNonNullType(info.returnType)) throw accident(object.id);
    return null;
  };
}

/** What failed stands in the extensions, so that it can be told whether the error is shown at the right place. */
function failure(object: string, field?: string): GraphQLError {
  return new GraphQLError('Failed.', { extensions: { code: 'CONFLICT', object, ...(field && { field }) } });
}

/** An error that is not for clients keeps nothing but its id. */
function accident(object: string): GraphQLError {
  const extensions = { code: 'INTERNAL_SERVER_ERROR', errorId: accidentIn(object) };
  return new GraphQLError('Cannot return null for a non-nullable field.', { extensions });
}

const ANYTHING = new GraphQLScalarType({ name: 'Anything' });

/** A copy of the schema in which everything may be null and leaves may be anything. */
function withoutLaws(schema: GraphQLSchema): GraphQLSchema {
  const copy = buildSchema(printSchema(schema), { assumeValid: true });
  for (const type of Object.values(copy.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) field.type = withoutLaw(field.type);
  }
  return copy;
}

function withoutLaw(type: GraphQLOutputType): GraphQLOutputType {
  if (isNonNullType(type)) return withoutLaw(type.ofType as GraphQLOutputType);
  if (isListType(type)) return new GraphQLList(withoutLaw(type.ofType));
  return isLeafType(type) ? ANYTHING : type;
}
