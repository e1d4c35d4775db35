import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../platform/clock.js';
import { anonymous, system, type Viewer } from '../../../platform/identity/viewer.js';
import { testSubgraph, viewerOf, type TestResult, type TestSubgraph } from '../../../platform/testing/index.js';
import { ShopMember, type ShopMemberRole, type ShopMemberStatus } from '../members/shop-member.entity.js';
import type { ShopPointsServices } from '../services.js';
import definition from '../subgraph.js';

/** Everybody whom the rules of the shops tell apart. */
export interface People {
  readonly nobody: Viewer;
  readonly banned: Viewer;
  /** Signed in for the first time. */
  readonly newcomer: Viewer;
  readonly viewer: Viewer;
  readonly user: Viewer;
  readonly contributor: Viewer;
  /** Contributor by the access token, not as a member. */
  readonly platformContributor: Viewer;
  readonly partner: Viewer;
  readonly bannedPartner: Viewer;
  readonly moderator: Viewer;
  readonly admin: Viewer;
  /** Administrator by the access token, not as a member. */
  readonly platformAdmin: Viewer;
}

export type Role = keyof People;

export const everybody: readonly Role[] = [
  'nobody',
  'banned',
  'newcomer',
  'viewer',
  'user',
  'contributor',
  'platformContributor',
  'partner',
  'bannedPartner',
  'moderator',
  'admin',
  'platformAdmin',
];

export interface World extends AsyncDisposable {
  readonly test: TestSubgraph<ShopPointsServices>;
  readonly people: People;
  /** Runs an operation; without somebody as the administrator of the shops. */
  run(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<TestResult>;
  /** The same for what must go well. @throws when there are errors */
  get(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<any>;
  /** A shop of its own brand, made by the service. */
  newShop(name?: string, website?: string): Promise<{ shopId: string; shopMainId: string; name: string }>;
  newProgram(pointValueEur?: string, name?: string): Promise<string>;
}

/** A fresh database with one person of every kind. */
export async function startWorld(options: { settings?: Record<string, string>; clock?: Clock } = {}): Promise<World> {
  const test = await testSubgraph(definition, options);
  const people = await settle(test);
  const run: World['run'] = (query, variables = {}, viewer = people.admin) =>
    test.execute({ query, variables, viewer });
  const get: World['get'] = async (query, variables, viewer) => {
    const { data, errors } = await run(query, variables, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    test,
    people,
    run,
    get,
    async newShop(name = `Laden ${randomUUID()}`, website) {
      const { createShop } = await get(CREATE_SHOP, { input: { name, website } });
      return { shopId: createShop.shop.id, shopMainId: createShop.shop.main.id, name };
    },
    async newProgram(pointValueEur = '0.01', name = `Programm ${randomUUID()}`) {
      const { createBonusProgram } = await get(CREATE_PROGRAM, { input: { name, pointValueEur } });
      return createBonusProgram.program.id;
    },
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  };
}

const CREATE_SHOP = `mutation ($input: CreateShopInput!) {
  createShop(input: $input) { ... on CreateShopSuccess { shop { id main { id } } } ... on MutationError { message } }
}`;

const CREATE_PROGRAM = `mutation ($input: CreateBonusProgramInput!) {
  createBonusProgram(input: $input) { ... on CreateBonusProgramSuccess { program { id } } ... on MutationError { message } }
}`;

async function settle(test: TestSubgraph<ShopPointsServices>): Promise<People> {
  await using uow = test.uow(system);
  const member = async (role: ShopMemberRole, traits: Partial<Viewer> = {}, status: ShopMemberStatus = 'active') => {
    const userId = randomUUID();
    await uow.write(({ manager }) => manager.insert(ShopMember, { userId, role, status }));
    return viewerOf({ userId, ...traits });
  };
  return {
    nobody: anonymous,
    banned: await member('moderator', {}, 'banned'),
    newcomer: viewerOf({ userId: randomUUID() }),
    viewer: await member('viewer'),
    user: await member('user'),
    contributor: await member('contributor'),
    platformContributor: viewerOf({ userId: randomUUID(), roles: ['user', 'contributor'] }),
    partner: await member('user', { roles: ['user', 'partner'], partnerId: randomUUID() }),
    bannedPartner: await member('user', { roles: ['user', 'partner'], partnerId: randomUUID() }, 'banned'),
    moderator: await member('moderator'),
    admin: await member('admin'),
    platformAdmin: viewerOf({ userId: randomUUID(), roles: ['user', 'admin'] }),
  };
}
