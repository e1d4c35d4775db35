/** What the two subgraphs of the benchmark are, for them and for whoever composes them. */

export const ITEMS = 1_000;

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
  @link(url: "https://specs.kontor.dev/delivery/v1.0", import: ["@delivery"])
  @composeDirective(name: "@delivery")
directive @delivery(scope: delivery__Scope! = USER, whenBehind: delivery__WhenBehind! = CLOSE, cursor: String, key: String, admission: String)
  on FIELD_DEFINITION
enum delivery__Scope { PUBLIC TENANT USER }
enum delivery__WhenBehind { LATEST GAP CLOSE }`;

export const typeDefs = {
  items: `${LINK}
    type Query { items: Int mayWatch(id: ID!): Boolean }
    type Subscription {
      itemChanged(id: ID!): Item @delivery(scope: PUBLIC, whenBehind: GAP)
      memberItemChanged(id: ID!): Item @delivery(scope: PUBLIC, whenBehind: GAP, admission: "mayWatch")
    }
    type Item @key(fields: "id") { id: ID! name: String n: Int! at: Float! }`,
  prices: `${LINK}
    type Query { prices: Int }
    type Item @key(fields: "id") { id: ID! price: Int currency: String }`,
};

/** What watchers ask: the price is the other subgraph's. Whoever asks by the second must be admitted. */
export const queries = {
  everybody: 'subscription ($id: ID!) { itemChanged(id: $id) { id name n at price currency } }',
  members: 'subscription ($id: ID!) { itemChanged: memberItemChanged(id: $id) { id name n at price currency } }',
};

/** The wall clock with fractions of a millisecond, the same in all processes of a machine. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** What the benchmark tells the process of the subgraphs. */
export type Order =
  /** Events about these items, one each. */
  | { readonly publish: readonly string[] }
  /** Says how many streams there are, and how many requests there were. */
  | 'count';

export interface Counts {
  readonly entityFetches: number;
  readonly streams: number;
  /** Questions whether somebody may watch. */
  readonly admissions: number;
}
