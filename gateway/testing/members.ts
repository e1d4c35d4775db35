import { decodeJwt, UnsecuredJWT } from 'jose';
import type { AccessTokenVerifier } from '../../platform/identity/access-token.js';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import { testSubgraph, type TestSubgraph } from './subgraph.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@authenticated", "@requiresScopes", "@policy"])`;

const MEMBERS = [
  { __typename: 'Member', id: 'm1', name: 'Ada', email: 'ada@example.com', pin: '1234' },
  { __typename: 'Member', id: 'm2', name: 'Bob', email: 'bob@example.com', pin: '5678' },
];
const POSTS = [
  { __typename: 'PublicPost', id: 'p1', title: 'Open', views: 7 },
  { __typename: 'PrivatePost', id: 'p2', title: 'Closed', views: 1 },
];

/** A graph with things that not everybody may read. */
export function membersSubgraph(): TestSubgraph {
  return testSubgraph({
    name: 'members',
    typeDefs: `${LINK}
      type Query {
        hello: String
        me: Member @authenticated
        members: [Member!]!
        groups: [[Member!]!]
        secretCount: Int! @requiresScopes(scopes: [["counts:read", "members:read"], ["all"]])
        audit: Audit
        posts: [Post!]
        found: [Found!]
        "Its implementations differ in one field."
        things: [Thing!]
        strict: Strict
      }
      type Mutation {
        join(name: String!): Member
        wipe: Boolean @policy(policies: [["admin"]])
      }
      type Member @key(fields: "id") {
        id: ID! @authenticated
        name: String
        email: String @requiresScopes(scopes: [["members:read"]])
        pin: String! @policy(policies: [["admin"], ["staff", "manager"]])
        colour: Colour
        friends: [Member!]
      }
      enum Colour @authenticated { RED }
      type Audit @authenticated { entries: [String!] }
      interface Post { id: ID! title: String }
      type PublicPost implements Post { id: ID! title: String views: Int @authenticated }
      type PrivatePost implements Post @authenticated { id: ID! title: String views: Int }
      union Found = Member | PrivatePost
      interface Thing { id: ID! label: String }
      type Stone implements Thing { id: ID! label: String }
      type Gem implements Thing { id: ID! label: String @authenticated }
      type Strict { open: String! closed: String! @authenticated inner: Strict }`,
    resolvers: {
      Query: {
        hello: () => 'world',
        me: () => MEMBERS[0],
        members: () => MEMBERS,
        groups: () => [[MEMBERS[0]], MEMBERS],
        secretCount: () => 42,
        audit: () => ({ entries: ['a'] }),
        posts: () => POSTS,
        found: () => [MEMBERS[0], POSTS[1]],
        things: () => [
          { __typename: 'Stone', id: 's', label: 'stone' },
          { __typename: 'Gem', id: 'g', label: 'gem' },
        ],
        strict: () => ({ open: 'o', closed: 'c', inner: { open: 'i', closed: 'j' } }),
      },
      Mutation: { join: (_: unknown, { name }: { name: string }) => ({ ...MEMBERS[0], name }), wipe: () => true },
      Member: {
        __resolveReference: ({ id }: { id: string }) => MEMBERS.find((member) => member.id === id) ?? null,
        friends: ({ id }: { id: string }) => MEMBERS.filter((member) => member.id !== id),
        colour: () => 'RED',
      },
    },
  });
}

/** Adds to `Member`, whose key anonymous clients may not read, but the gateway may. */
export function pointsSubgraph(): TestSubgraph {
  return testSubgraph({
    name: 'points',
    typeDefs: `${LINK}
      type Query { rate: Int }
      type Member @key(fields: "id") { id: ID! @authenticated points: Int history: [Int!] @authenticated }`,
    resolvers: {
      Query: { rate: () => 3 },
      Member: {
        __resolveReference: (reference: object) => reference,
        points: ({ id }: { id: string }) => Number(id.slice(1)) * 10,
        history: () => [1, 2],
      },
    },
  });
}

const viewers = {
  user: { ...anonymous, userId: '0190d7a0-0000-7000-8000-000000000001', roles: ['user'] },
  admin: { ...anonymous, userId: '0190d7a0-0000-7000-8000-000000000002', roles: ['user', 'admin'] },
  manager: { ...anonymous, userId: '0190d7a0-0000-7000-8000-000000000003', roles: ['staff', 'manager'] },
  reader: { ...anonymous, scopes: ['members:read'] },
  counter: { ...anonymous, scopes: ['members:read', 'counts:read'] },
} satisfies Record<string, Viewer>;

export type TestViewer = keyof typeof viewers | 'anonymous';

/** Believes every token; for gateways in tests. */
export const verifier: AccessTokenVerifier = {
  verify: async (token) => viewers[decodeJwt(token).sub as keyof typeof viewers],
};

export const viewerNamed = (name: TestViewer): Viewer => (name === 'anonymous' ? anonymous : viewers[name]);

export const signedInAs = (name: TestViewer): Record<string, string> =>
  name === 'anonymous'
    ? {}
    : { authorization: `Bearer ${new UnsecuredJWT({ sub: name }).setExpirationTime('1h').encode()}` };
