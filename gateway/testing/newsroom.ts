import { GraphQLError } from 'graphql';
import type { SubgraphRequest } from '../../platform/subgraph/request.js';
import { Feed } from './feed.js';
import { testSubgraph, type TestSubgraph, type TestSubgraphOptions } from './subgraph.js';

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective", "@authenticated"])
  @link(url: "https://specs.kontor.dev/delivery/v1.0", import: ["@delivery"])
  @composeDirective(name: "@delivery")
directive @delivery(scope: delivery__Scope! = USER, whenBehind: delivery__WhenBehind! = CLOSE, cursor: String, key: String, admission: String)
  on FIELD_DEFINITION
enum delivery__Scope { PUBLIC TENANT USER }
enum delivery__WhenBehind { LATEST GAP CLOSE }`;

export interface Story {
  readonly id: string;
  readonly title: string;
}

export interface Notice {
  readonly sequence: number;
  readonly text: string;
  readonly story?: { readonly id: string };
}

export interface Newsroom extends AsyncDisposable {
  /** Owns what happens. */
  readonly news: TestSubgraph;
  /** Adds to stories who has written them. */
  readonly people: TestSubgraph;
  /** A state: each story under its id. */
  readonly stories: Feed<Story>;
  /** A log with numbers; what was written can be read again. */
  readonly log: Notice[];
  readonly notices: Feed<Notice>;
  readonly ticks: Feed<{ readonly n: number }>;
  readonly whispers: Feed<Story>;
  /** A state that only those may watch whose session token is among the members. */
  readonly drafts: Feed<Story>;
  readonly members: Set<string>;
  readonly write: (...texts: readonly string[]) => void;
}

type Overrides = Partial<TestSubgraphOptions>;

/** Two subgraphs with a subscription of every kind. */
export function newsroom(overrides: { readonly news?: Overrides; readonly people?: Overrides } = {}): Newsroom {
  const stories = new Feed<Story>();
  const state = new Map<string, Story>();
  const notices = new Feed<Notice>();
  const ticks = new Feed<{ n: number }>();
  const whispers = new Feed<Story>();
  const drafts = new Feed<Story>();
  const draftState = new Map<string, Story>();
  const members = new Set<string>();
  const log: Notice[] = [];

  const news = testSubgraph({
    name: 'news',
    typeDefs: `${LINK}
      type Query { stories: [Story!] mayRead(desk: String!): Boolean }
      type Subscription {
        storyChanged: Story @delivery(scope: PUBLIC, whenBehind: LATEST, key: "id")
        companyStory: Story @delivery(scope: TENANT, whenBehind: GAP)
        noticed(after: Int): Notice @delivery(whenBehind: CLOSE, cursor: "sequence")
        overheard(after: Int): Notice @delivery(scope: PUBLIC, whenBehind: GAP, cursor: "sequence")
        ticked: Tick @delivery(scope: PUBLIC, whenBehind: GAP)
        draftChanged(desk: String!): Story
          @delivery(scope: PUBLIC, whenBehind: LATEST, key: "id", admission: "mayRead")
        whispered: Story
        refused(code: String!): Story
        secret: Story @authenticated
      }
      type Story @key(fields: "id") { id: ID! title: String draft: String @authenticated }
      type Notice { sequence: Int! text: String story: Story seenBy: String }
      type Tick { n: Int! viewer: String fails: Int }`,
    resolvers: {
      Query: {
        stories: () => [...state.values()],
        mayRead: (_: unknown, { desk }: { desk: string }, { viewer }: SubgraphRequest) => {
          if (viewer.sessionToken === null) {
            throw new GraphQLError('Say who you are.', { extensions: { code: 'UNAUTHENTICATED' } });
          }
          return members.has(`${desk} ${viewer.sessionToken}`);
        },
      },
      Subscription: {
        storyChanged: {
          subscribe: (_: unknown, __: unknown, { signal }: SubgraphRequest) =>
            as('storyChanged', stories.listen(signal, [...state.values()])),
        },
        companyStory: {
          subscribe: (_: unknown, __: unknown, { signal }: SubgraphRequest) =>
            as('companyStory', whispers.listen(signal)),
        },
        draftChanged: {
          subscribe: (_: unknown, { desk }: { desk: string }, { viewer, signal }: SubgraphRequest) => {
            const { field, arguments: given } = viewer.admittedTo ?? {};
            if (field !== 'draftChanged' || given?.['desk'] !== desk) {
              throw new GraphQLError('Not yours.', { extensions: { code: 'FORBIDDEN' } });
            }
            return as('draftChanged', drafts.listen(signal, [...draftState.values()]));
          },
        },
        noticed: { subscribe: (...given: Given) => notified('noticed', ...given) },
        overheard: { subscribe: (...given: Given) => notified('overheard', ...given) },
        ticked: {
          subscribe: (_: unknown, __: unknown, { signal }: SubgraphRequest) => as('ticked', ticks.listen(signal)),
        },
        whispered: {
          subscribe: (_: unknown, __: unknown, { signal }: SubgraphRequest) => as('whispered', whispers.listen(signal)),
        },
        refused: {
          subscribe: (_: unknown, { code }: { code: string }) => {
            throw new GraphQLError('Not this.', { extensions: { code } });
          },
        },
        secret: {
          subscribe: (_: unknown, __: unknown, { signal }: SubgraphRequest) => as('secret', whispers.listen(signal)),
        },
      },
      Story: {
        __resolveReference: ({ id }: { id: string }) => state.get(id) ?? null,
        draft: ({ id }: Story) => `draft of ${id}`,
      },
      Notice: { seenBy: (_: unknown, __: unknown, { viewer }: SubgraphRequest) => viewer.userId },
      Tick: {
        viewer: (_: unknown, __: unknown, { viewer }: SubgraphRequest) => JSON.stringify(viewer),
        fails: () => {
          throw new GraphQLError('Broken.', { extensions: { code: 'OUT_OF_ORDER' } });
        },
      },
    },
    ...overrides.news,
  });
  const people = testSubgraph({
    name: 'people',
    typeDefs: `${LINK}
      type Query { now: Int }
      type Story @key(fields: "id") { id: ID! author: String reader: String }`,
    resolvers: {
      Story: {
        __resolveReference: (reference: object) => reference,
        author: ({ id }: { id: string }) => `author of ${id}`,
        reader: (_: unknown, __: unknown, { viewer }: SubgraphRequest) => viewer.userId ?? 'nobody',
      },
    },
    ...overrides.people,
  });

  stories.onPublish = (story) => state.set(story.id, story);
  drafts.onPublish = (story) => draftState.set(story.id, story);
  return {
    news,
    people,
    stories,
    log,
    notices,
    ticks,
    whispers,
    drafts,
    members,
    write(...texts) {
      for (const text of texts) {
        const notice = { sequence: log.length + 1, text, story: { id: `s${log.length + 1}` } };
        log.push(notice);
        notices.publish(notice);
      }
    },
    async [Symbol.asyncDispose]() {
      await news[Symbol.asyncDispose]();
      await people[Symbol.asyncDispose]();
    },
  };

  function notified(field: string, ...[, { after }, { signal }]: Given) {
    const missed = after === undefined || after === null ? [] : log.slice(after);
    return as(field, notices.listen(signal, missed));
  }
}

type Given = [unknown, { after?: number | null }, SubgraphRequest];

async function* as<T>(field: string, events: AsyncGenerator<T, void, void>) {
  for await (const event of events) yield { [field]: event };
}
