import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import type { Subgraph } from '../../platform/subgraph/create.js';
import { Decimal } from '../../subgraphs/shop-points/rates/decimal.js';
import type { ShopPointsServices } from '../../subgraphs/shop-points/services.js';
import { PROGRAMS } from './data.js';
import { COMMON_WORDS, nameOf } from './names.js';

export type ShopPoints = Subgraph<ShopPointsServices>;

/** Something that is asked again and again, each time about something else. */
export interface BenchQuery {
  readonly name: string;
  /** Asks for the n-th time. */
  readonly ask: (subgraph: ShopPoints, n: number) => Promise<void>;
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

const CONTRACTS = `query ($id: ID!) {
  shop(id: $id) { contractRanking(amountMinor: 12345) { program { name } value { amount } bonusText } }
}`;

const VOUCHERS = `query ($id: ID!) {
  shop(id: $id) { voucherRanking(voucherMinor: 2500) { program { name } requiredPoints requiredSpend { amount } } }
}`;

const BEST_SHOPS = `query ($id: ID!) {
  bonusProgram(id: $id) {
    bestShops(first: 10, amountMinor: 10000) { value shop { name } rate { pointsPerEur cashbackPercent } }
  }
}`;

const BASKET = `query ($items: [BasketItemInput!]!) {
  rankBasket(items: $items) {
    total { amount }
    items { best { program { name } bestValue { amount } } }
    byProgram { program { name } total { amount } }
  }
}`;

export function queriesFor(brands: number): BenchQuery[] {
  const brandAt = (n: number) => 1 + ((n * 7_919) % brands);
  const shop = (n: number) => ({ id: String(brandAt(n)) });
  const search = (textOf: (n: number) => string) => asked(SEARCH, (n) => ({ text: textOf(n) }), anonymous);
  /** What people type while they look for a brand: the beginning of its name, more and more of it. */
  const typed = (n: number) => {
    const name = nameOf(brandAt(n));
    return name.slice(0, 2 + (n % (name.length - 1)));
  };
  const misspelt = (n: number) => nameOf(brandAt(n)).replace(/(.)(.)/, '$2$1');
  return [
    { name: 'search, as typed', ask: search(typed), goal: 10 },
    { name: 'search, two letters', ask: search((n) => nameOf(brandAt(n)).slice(n % 4, (n % 4) + 2)), goal: 10 },
    { name: 'search, a common word', ask: search((n) => COMMON_WORDS[n % COMMON_WORDS.length]!), goal: 10 },
    {
      name: 'search, whole names',
      ask: search((n) => nameOf(brandAt(n)).replace('&', 'and').toLowerCase()),
      goal: 10,
    },
    { name: 'search, nothing there', ask: search((n) => `zzgibtesnicht${n}`), goal: 10 },
    {
      name: 'suggestions for a slip of the keys',
      ask: asked(
        'query ($text: String!) { suggestShops(query: $text) { closeness main { canonicalName } } }',
        (n) => ({ text: misspelt(n) }),
        anonymous,
      ),
      goal: 10,
    },
    {
      name: 'shop by web address',
      ask: asked(
        'query ($url: String!) { shopByUrl(url: $url) { id name } }',
        (n) => ({ url: `https://m.laden-${brandAt(n)}.de/x` }),
        anonymous,
      ),
      goal: 10,
    },
    { name: 'optimiser, administrator', ask: asked(RANKING, shop, administrator), goal: 5 },
    { name: 'optimiser, moderator', ask: asked(RANKING, shop, moderator), goal: 5 },
    { name: 'optimiser, contracts', ask: asked(CONTRACTS, shop, moderator), goal: 5 },
    { name: 'optimiser, vouchers', ask: asked(VOUCHERS, shop, moderator), goal: 5 },
    {
      name: 'optimiser, the service alone',
      ask: served(({ optimiser }, uow, n) => optimiser.shopping(uow, brandAt(n), { amount: new Decimal('123.45') })),
      goal: 5,
    },
    {
      name: 'order of programmes, nobody',
      ask: asked('query ($id: ID!) { shop(id: $id) { rankedPrograms { name } } }', shop, anonymous),
      goal: 5,
    },
    {
      name: 'best shops of a programme',
      ask: asked(BEST_SHOPS, (n) => ({ id: String(1 + (n % PROGRAMS)) }), moderator),
      goal: 20,
    },
    {
      name: 'basket of five shops',
      ask: asked(
        BASKET,
        (n) => ({
          items: [0, 1, 2, 3, 4].map((step) => ({
            // The first of ten is neither deleted nor merged.
            shopId: String(10 * Math.floor(brandAt(n + step * 17) / 10) + 1),
            amountMinor: 1_000 * (step + 1),
          })),
        }),
        moderator,
      ),
      goal: 10,
    },
  ];
}

/** An operation, as the gateway sends it. */
function asked(query: string, variablesOf: (n: number) => Record<string, unknown>, viewer: Viewer): BenchQuery['ask'] {
  return async (subgraph, n) => {
    const variables = variablesOf(n);
    const { errors } = await subgraph.execute({ query, variables, viewer, requestId: randomUUID() });
    if (errors) throw new Error(`${JSON.stringify(variables)}: ${JSON.stringify(errors)}`);
  };
}

/** The same without GraphQL. */
function served(
  call: (services: ShopPointsServices, uow: UnitOfWork, n: number) => Promise<unknown>,
): BenchQuery['ask'] {
  return async ({ services, deps }, n) => {
    await using uow = deps.database.unitOfWork(moderator);
    await call(services, uow, n);
  };
}
