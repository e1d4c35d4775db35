import type { Misbehaviour } from './misbehaviour.js';
import type { SupergraphName } from './supergraphs/supergraphs.js';

/** Something that `@apollo/gateway` 2.14 does otherwise than the specification says. */
export interface StockDefect {
  readonly what: string;
  /** The rule of the GraphQL specification (October 2021) or of Apollo Federation that decides. */
  readonly rule: string;
  readonly supergraph: SupergraphName;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly misbehaviour?: Partial<Misbehaviour>;
}

/** Each with the smallest operation that shows it. A test sees to it that they are still there, and not in Kontor. */
export const stockDefects: readonly StockDefect[] = [
  {
    what: 'fields that are asked for in several places come in the order of their merging',
    rule: '6.3 Executing Selection Sets: the response map is ordered by the first time each response name is encountered',
    supergraph: 'interfaces and unions',
    query: '{ book { sequel { id } ... on Book { sequel { title } } average sequel { genre } id } }',
  },
  {
    what: 'an alias that is the name of a key takes its place',
    rule: '2.7 Field Alias: an alias names the field in the response, and nothing else; Federation @key: the value of the key field identifies the entity',
    supergraph: 'interfaces and unions',
    query: '{ book { id: creator { ... on Author { id } } average } }',
  },
  {
    what: 'an alias that is the name of a required field takes its place',
    rule: 'Federation @requires: the subgraph is given the value of the named field',
    supergraph: 'chains of @requires',
    query: '{ offers { item { price: id cost } } }',
  },
  {
    what: 'a required field gets the arguments of the client',
    rule: 'Federation @requires: the arguments of the field set hold',
    supergraph: 'chains of @requires',
    query: '{ items { price(currency: "CHF") cost } }',
  },
  {
    what: 'a field that is required in turn is asked for before it has what it requires',
    rule: 'Federation @requires: a subgraph is given what a field requires before it is asked for the field',
    supergraph: 'chains of @requires',
    query: '{ depots { holds { offer { text } } } }',
  },
  {
    what: 'a variable cannot be named `representations`',
    rule: '2.10 Variables: any name will do',
    supergraph: 'interfaces and unions',
    query: 'query ($representations: Int) { book { reviews(first: $representations) { id } } }',
    variables: { representations: 1 },
  },
  {
    what: 'introspection in a conditional fragment cannot be planned',
    rule: '4.2 Schema Introspection: `__schema` and `__type` are fields of the query root like others',
    supergraph: 'interfaces and unions',
    query: 'query ($yes: Boolean!) { ... @include(if: $yes) { __type(name: "Book") { name } } }',
    variables: { yes: true },
  },
  {
    what: 'a field is left out if all that is selected in it is left out',
    rule: '6.3.2 Collecting Fields: conditions on inner selections do not touch the field around them',
    supergraph: 'interfaces and unions',
    query: 'query ($no: Boolean!) { book @skip(if: $no) { title @skip(if: true) } }',
    variables: { no: false },
  },
  {
    what: 'mutations in fragments do not run in the order of the client',
    rule: '6.2.2 Mutation: root fields run serially, in the order of their collection',
    supergraph: 'interfaces and unions',
    query:
      'mutation { ... on Mutation { a: removeBook(id: "1") } review(subject: "2") { id } ... on Mutation { b: removeBook(id: "3") } }',
  },
  {
    what: 'a mutation that is selected twice, once with a condition, runs twice',
    rule: '6.3.2 Collecting Fields: fields with the same response name are one',
    supergraph: 'interfaces and unions',
    query:
      'mutation ($yes: Boolean!) { removeBook(id: "1") @include(if: $yes) review(subject: "2") { id } removeBook(id: "1") }',
    variables: { yes: true },
  },
  {
    what: 'fragments that no object satisfies cannot be planned',
    rule: '5.5.2.3 Fragment Spread Is Possible: each need only be possible where it stands',
    supergraph: 'this project',
    query: `mutation { createLead(input: { email: "x" }) {
      ... on CreateCustomerResult { ... on RecordExperimentExposureResult { ... on RecordExperimentExposureSuccess { __typename } } }
    } }`,
  },
  {
    what: 'an error has the index of another entity if one before it could not be asked for',
    rule: '7.1.2 Errors: the path is that of the field which experienced the error',
    supergraph: 'chains of @requires',
    query: '{ depots { at { depots { holds { cost } } } } }',
    misbehaviour: { seed: 190050, entitiesPerMille: 84 },
  },
  {
    what: 'an error is told of what is asked of objects of another type',
    rule: '6.3.2 Field Collection: fields of a fragment whose type does not apply are not collected, so none can fail',
    supergraph: 'interface objects',
    query: '{ allMedia { reports { id } ... on Photo { verdict { by { comments { text } } } } } }',
    misbehaviour: { seed: 432186, entitiesPerMille: 75 },
  },
];
