import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import { nameOf, PROGRAMS } from './data.js';

/** An operation that is asked again and again, each time about something else. */
export interface BenchQuery {
  readonly name: string;
  readonly query: string;
  /** Variables of the n-th time. */
  readonly variables: (n: number) => Record<string, unknown>;
  readonly viewer: Viewer;
  /** Milliseconds that 95 of 100 answers shall stay below; null: measured for the record. */
  readonly goal: number | null;
}

const administrator: Viewer = Object.freeze({
  ...anonymous,
  userId: '00000000-0000-7000-8000-000000000001',
  roles: ['user', 'admin'] as const,
});

/** As a member: row level security asks for the role in the table of members. */
export const moderator: Viewer = Object.freeze({
  ...anonymous,
  userId: '00000000-0000-7000-8000-000000000002',
  roles: ['user'] as const,
});

const SEARCH = `query ($text: String!) {
  searchShops(query: $text, first: 30) { edges { node { canonicalName shop { id } } } }
}`;

const RANKING = `query ($id: ID!) {
  shop(id: $id) {
    purchaseRanking(amountMinor: 12345) {
      programs {
        program { name }
        bestValue { amount }
        rates { base { total { amount } } coupons { coupons { name } value { total { amount } } } explanation { formula } }
      }
    }
  }
}`;

/** What people type while they look for a brand: the beginning of its name, more and more of it. */
function typed(n: number): string {
  const name = nameOf(1 + ((n * 7_919) % 190_000));
  return name.slice(0, 2 + (n % (name.length - 1)));
}

export function queriesFor(brands: number): BenchQuery[] {
  const shop = (n: number) => ({ id: String(1 + ((n * 7_919) % brands)) });
  return [
    { name: 'search, as typed', query: SEARCH, variables: (n) => ({ text: typed(n) }), viewer: anonymous, goal: 10 },
    {
      name: 'search, two letters',
      query: SEARCH,
      variables: (n) => ({ text: typed(n).slice(0, 2) }),
      viewer: anonymous,
      goal: 10,
    },
    {
      name: 'search, a common word',
      query: SEARCH,
      variables: (n) => ({ text: ['telefon', 'garten', 'haus', 'und', 'internet', 'nord', 'online'][n % 7]! }),
      viewer: anonymous,
      goal: 10,
    },
    {
      name: 'search, words with a number',
      query: SEARCH,
      variables: (n) => ({
        text: nameOf(1 + ((n * 7_919) % brands))
          .replace('&', 'and')
          .toLowerCase(),
      }),
      viewer: anonymous,
      goal: 10,
    },
    {
      name: 'search, nothing there',
      query: SEARCH,
      variables: (n) => ({ text: `zzgibtesnicht${n}` }),
      viewer: anonymous,
      goal: 10,
    },
    {
      name: 'suggestions for a slip of the keys',
      query: 'query ($text: String!) { suggestShops(query: $text) { closeness main { canonicalName } } }',
      variables: (n) => ({ text: nameOf(1 + ((n * 7_919) % brands)).replace(/(.)(.)/, '$2$1') }),
      viewer: anonymous,
      goal: null,
    },
    {
      name: 'shop by web address',
      query: 'query ($url: String!) { shopByUrl(url: $url) { id name } }',
      variables: (n) => ({ url: `https://m.laden-${1 + ((n * 7_919) % brands)}.de/x` }),
      viewer: anonymous,
      goal: 10,
    },
    { name: 'optimiser, administrator', query: RANKING, variables: shop, viewer: administrator, goal: 5 },
    { name: 'optimiser, moderator', query: RANKING, variables: shop, viewer: moderator, goal: 5 },
    {
      name: 'order of programmes, nobody',
      query: 'query ($id: ID!) { shop(id: $id) { rankedPrograms { name } } }',
      variables: shop,
      viewer: anonymous,
      goal: 5,
    },
    {
      name: 'best shops of a programme',
      query: `query ($id: ID!) { bonusProgram(id: $id) {
        bestShops(first: 10, amountMinor: 10000) { value shop { name } rate { pointsPerEur cashbackPercent } } } }`,
      variables: (n) => ({ id: String(1 + (n % PROGRAMS)) }),
      viewer: moderator,
      goal: null,
    },
    {
      name: 'basket of five shops',
      query: `query ($items: [BasketItemInput!]!) { rankBasket(items: $items) { total { amount }
        items { best { program { name } bestValue { amount } } } byProgram { program { name } total { amount } } } }`,
      variables: (n) => ({
        items: [0, 1, 2, 3, 4].map((step) => ({ shopId: shop(n + step * 17).id, amountMinor: 1_000 * (step + 1) })),
      }),
      viewer: moderator,
      goal: null,
    },
  ];
}
