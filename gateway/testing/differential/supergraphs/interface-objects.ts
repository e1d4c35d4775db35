/** An interface that other subgraphs extend as if it were one object, and root fields that several can answer. */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@interfaceObject"])`;

export const interfaceObjectSubgraphs = [
  {
    name: 'media',
    typeDefs: `${LINK}
      interface Media @key(fields: "id") { id: ID! title: String! owner: Account }
      type Photo implements Media @key(fields: "id") { id: ID! title: String! owner: Account camera: String pixels: Int! }
      type Video implements Media @key(fields: "id") { id: ID! title: String! owner: Account seconds: Float still: Photo }
      type Sound implements Media @key(fields: "id") { id: ID! title: String! owner: Account bpm: Int }
      type Account @key(fields: "id") { id: ID! handle: String @shareable }
      type Query { allMedia(first: Int = 3): [Media!] media(id: ID!): Media newest: Video me: Account @shareable }
      type Mutation { upload(title: String!): Media! }`,
  },
  {
    name: 'social',
    typeDefs: `${LINK}
      type Media @key(fields: "id") @interfaceObject {
        id: ID!
        likes(since: Int): Int!
        comments(first: Int = 2): [Comment!]
        slug: String
      }
      type Comment @key(fields: "id") { id: ID! text: String! about: Media! by: Account }
      type Account @key(fields: "id") @key(fields: "email") {
        id: ID! email: String! handle: String @shareable comments: [Comment] friends: [Account!]
      }
      type Query { trending: [Media!]! lastComment: Comment me: Account @shareable now: Int @shareable }
      type Mutation { like(id: ID!): Media comment(id: ID!, text: String = "nice"): Comment! }`,
  },
  {
    name: 'moderation',
    typeDefs: `${LINK}
      type Media @key(fields: "id") @interfaceObject { id: ID! verdict: Verdict reports: [Report!]! }
      type Verdict { ok: Boolean! by: Account }
      type Report { id: ID! reason: Reason! reporter: Account! }
      enum Reason { SPAM RUDE OTHER }
      type Account @key(fields: "email") { email: String! trusted: Boolean! }
      type Query { queue(reasons: [Reason!] = [SPAM, OTHER]): [Report!] me: Account @shareable now: Int @shareable }
      type Mutation { ban(email: String!): Account }`,
  },
];
