import { randomUUID } from 'node:crypto';
import { fastify } from 'fastify';
import { countRows, insertRate, rowsOf } from '../testing/community.fixture.js';
import { startLegacy, type Answer, type Ask, type LegacyWorld } from '../testing/legacy.fixture.js';
import { everybody, type Role } from '../testing/shop-points.fixture.js';
import { legacyRoutes } from './legacy.routes.js';

/** Every route, tried by everybody. */

let world: LegacyWorld;
let paths: string[];
beforeAll(async () => {
  world = await startLegacy();
  paths = await registered();
});
afterAll(() => world[Symbol.asyncDispose]());

const admins: readonly Role[] = ['admin', 'platformAdmin'];
const moderators: readonly Role[] = ['moderator', ...admins];
const contributors: readonly Role[] = ['contributor', 'platformContributor'];
const voters: readonly Role[] = [...contributors, ...moderators];
const proposers: readonly Role[] = ['user', 'partner', ...voters];
const members: readonly Role[] = ['newcomer', 'viewer', ...proposers];
const signedIn = everybody.filter((role) => role !== 'nobody');

type Outcome = 'done' | 'login' | 'unauthenticated' | 'forbidden' | 'nothing';

interface Attempt {
  readonly allowed: readonly Role[];
  /** What nobody is told, and what the others are told who may not. */
  readonly refused?: readonly [Outcome, Outcome];
  readonly prepare?: (
    role: Role,
  ) => Promise<{ path?: string; ask?: Ask; effect?: (answer: Answer) => Promise<boolean> }>;
}

const open: Attempt = { allowed: everybody };
const page: Attempt = { allowed: signedIn, refused: ['login', 'forbidden'] };
const member: Attempt = { allowed: members, refused: ['login', 'forbidden'] };
const admin: Attempt = { allowed: admins, refused: ['login', 'forbidden'] };
const json = { accept: 'application/json' };
const newShop = () => world.newShop();

async function registered(): Promise<string[]> {
  const app = fastify();
  app.decorateRequest('viewer', null as never);
  const found: string[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET' || method === 'POST') found.push(`${method} ${url}`);
  });
  legacyRoutes.register(app, world.test.services, world.test.deps);
  await app.ready();
  await app.close();
  return found;
}

async function variant(): Promise<number> {
  const { shopMainId } = await newShop();
  return (await rowsOf(world, 'SELECT id FROM shop_variants WHERE shop_main_id = $1', [shopMainId]))[0].id;
}

async function pendingShop(source: 'user' | 'scraper' = 'user'): Promise<number> {
  const [author] = await rowsOf(world, 'INSERT INTO users (user_id) VALUES (gen_random_uuid()) RETURNING id');
  const [row] = await rowsOf(
    world,
    `INSERT INTO proposals (proposal_type, proposed_name, source, user_id) VALUES ('shop_add', $1, $2, $3) RETURNING id`,
    [`Laden ${randomUUID()}`, source, author.id],
  );
  return row.id;
}

async function pendingMerge(): Promise<number> {
  const [row] = await rowsOf(
    world,
    'INSERT INTO shop_merge_proposals (variant_a_id, variant_b_id) VALUES ($1, $2) RETURNING id',
    [await variant(), await variant()],
  );
  return row.id;
}

async function pendingMetadata(): Promise<number> {
  const [author] = await rowsOf(world, 'INSERT INTO users (user_id) VALUES (gen_random_uuid()) RETURNING id');
  const [row] = await rowsOf(
    world,
    `INSERT INTO shop_metadata_proposals (shop_main_id, proposed_logo_url, proposed_by_user_id)
     VALUES ($1, 'https://logo.example/a.png', $2) RETURNING id`,
    [(await newShop()).shopMainId, author.id],
  );
  return row.id;
}

const newRate = async () =>
  insertRate(world, { shopId: (await newShop()).shopId, programId: await world.newProgram() });
const ofViewer = (role: Role, table: string, column: string) =>
  countRows(world, `${table} WHERE ${column} = (SELECT id FROM users WHERE user_id = $1)`, [world.people[role].userId]);

/** Done when there is a row more of the viewer's. */
function leaves(table: string, column: string) {
  return async (role: Role) => {
    const before = await ofViewer(role, table, column);
    return async () => (await ofViewer(role, table, column)) > before;
  };
}

const at = (path: string, body?: object) => async () => ({ path, ask: body && { json: body } });
const led =
  (path: string) =>
  async ({ headers }: Answer) =>
    headers['location'] === path;

const attempts: Readonly<Record<string, Attempt>> = {
  'GET /api/shops': open,
  'GET /api/shops/:id/rates': {
    allowed: moderators,
    refused: ['unauthenticated', 'forbidden'],
    prepare: async () => ({ path: `/api/shops/${(await newShop()).shopId}/rates` }),
  },
  'GET /api/user/status': open,
  'POST /api/proposals/url': {
    allowed: proposers,
    refused: ['unauthenticated', 'forbidden'],
    prepare: async () => ({ ask: { json: { shop_id: (await newShop()).shopId, url: 'https://neu.example' } } }),
  },
  'GET /shop_names': open,
  'GET /api/shop/by_url': open,
  'GET /login': open,
  'POST /login': open,
  'GET /register': open,
  'POST /register': open,
  'GET /logout': open,
  'GET /proposals': open,
  'GET /shop/:id/suggest': open,
  'GET /suggest-success/:id': open,
  'GET /impressum': open,
  'GET /datenschutz': open,
  'POST /evaluate': open,
  'GET /profile': page,
  'GET /proposals/new': page,
  'GET /review-scraper-proposal/:id': page,
  'GET /admin': page,
  'GET /api/notifications': member,
  'GET /api/notifications/unread_count': member,
  'POST /api/notifications/:id/read': member,
  'POST /api/notifications/read_all': member,
  'POST /profile/favorite-programs': { ...member, prepare: async () => ({ ask: { json: { program_ids: [] } } }) },
  'POST /request-contributor': {
    allowed: ['newcomer', 'viewer', 'user', 'partner'],
    refused: ['login', 'nothing'],
    prepare: async (role) => ({ effect: await leaves('contributor_requests', 'user_id')(role) }),
  },
  'POST /proposals/new': {
    allowed: proposers,
    refused: ['login', 'nothing'],
    prepare: async () => ({ ask: { form: { proposal_type: 'shop_add', name: 'Neu' } }, effect: led('/proposals') }),
  },
  'POST /shop/:id/suggest': {
    allowed: proposers,
    refused: ['login', 'nothing'],
    prepare: async () => {
      const { shopId } = await newShop();
      const form = { proposed_website: 'https://anders.example' };
      return { path: `/shop/${shopId}/suggest`, ask: { form }, effect: led(`/suggest-success/${shopId}`) };
    },
  },
  'POST /review-scraper-proposal/:id': {
    allowed: proposers,
    refused: ['login', 'nothing'],
    prepare: async () => ({
      path: `/review-scraper-proposal/${await pendingShop('scraper')}`,
      effect: led('/proposals'),
    }),
  },
  'POST /vote/:id': {
    allowed: voters,
    refused: ['login', 'nothing'],
    prepare: async (role) => ({
      path: `/vote/${await pendingShop()}`,
      ask: { form: { vote: '1' } },
      effect: await leaves('proposal_votes', 'voter_id')(role),
    }),
  },
  'POST /approve/:id': {
    ...admin,
    prepare: async () => ({ path: `/approve/${await pendingShop()}`, ask: { headers: json } }),
  },
  'GET /admin/shops_overview': admin,
  'GET /admin/shops/:main/details': admin,
  'POST /admin/shops/:main/variants': {
    ...admin,
    prepare: async () => at(`/admin/shops/${(await newShop()).shopMainId}/variants`, { source_name: 'Anders' })(),
  },
  'POST /admin/variants/:id/delete': {
    ...admin,
    prepare: async () => at(`/admin/variants/${await variant()}/delete`)(),
  },
  'POST /admin/variants/rescore': admin,
  'POST /admin/shops/:main/delete': {
    ...admin,
    prepare: async () => at(`/admin/shops/${(await newShop()).shopMainId}/delete`)(),
  },
  'POST /admin/shops/:main/restore': {
    ...admin,
    prepare: async () => at(`/admin/shops/${(await newShop()).shopMainId}/restore`)(),
  },
  'POST /admin/shops/:main/split': admin,
  'POST /admin/shops/:main/move_variants': admin,
  'GET /admin/bonus_programs': admin,
  'POST /admin/clear_shops_for_program': admin,
  'GET /admin/shops/merge_proposals': { ...admin, allowed: [...contributors, ...admins] },
  'POST /admin/shops/merge_proposal': {
    ...admin,
    allowed: [...contributors, ...admins],
    prepare: async () => ({ ask: { json: { variant_a_id: await variant(), variant_b_id: await variant() } } }),
  },
  'POST /admin/shops/merge_proposal/:id/approve': {
    ...admin,
    prepare: async () => at(`/admin/shops/merge_proposal/${await pendingMerge()}/approve`)(),
  },
  'POST /admin/shops/merge_proposal/:id/reject': {
    ...admin,
    prepare: async () => at(`/admin/shops/merge_proposal/${await pendingMerge()}/reject`)(),
  },
  'GET /admin/shops/metadata_proposals': { ...admin, allowed: [...contributors, ...admins] },
  ...Object.fromEntries(
    ['approve', 'reject', 'delete'].map((verb) => [
      `POST /admin/shops/metadata_proposals/:id/${verb}`,
      { ...admin, prepare: async () => at(`/admin/shops/metadata_proposals/${await pendingMetadata()}/${verb}`)() },
    ]),
  ),
  'POST /admin/rate/:id/comment': {
    ...admin,
    allowed: [...contributors, ...admins],
    prepare: async () => at(`/admin/rate/${await newRate()}/comment`, { comment: 'stimmt' })(),
  },
  'GET /admin/rate/:id/comments': page,
  'POST /admin/add_program': admin,
  'POST /admin/program/:id': admin,
  'POST /admin/program/:id/delete': admin,
  'GET /admin/users': admin,
  'POST /admin/users/:id/update_role': admin,
  'POST /admin/users/:id/toggle_status': admin,
  'POST /admin/clear_shops': { ...admin, prepare: async () => ({ ask: { headers: json } }) },
};

/** Of the jobs: what they do is tested with them, here only who may. */
const ofJobs = /^(GET|POST) \/admin\/(scheduled_jobs|run_|job|import_)/;
const ofWorkers = ['POST /api/scrape-jobs', 'POST /api/scrape-results', 'POST /api/coupon-import'];

it('every route is tried', () => {
  const others = paths.filter((path) => !ofJobs.test(path) && !ofWorkers.includes(path));
  expect(others.sort()).toEqual(Object.keys(attempts).sort());
});

function outcomeOf({ status, headers }: Answer): Outcome {
  if (status === 302 && String(headers['location']).startsWith('/login?next=/')) return 'login';
  if (status === 401) return 'unauthenticated';
  // What does not exist is told to those who may know.
  return status === 403 ? 'forbidden' : 'done';
}

async function tried(route: string, role: Role, { prepare }: Attempt): Promise<Outcome> {
  const [method, pattern] = route.split(' ') as ['GET' | 'POST', string];
  const { path, ask, effect } = (await prepare?.(role)) ?? {};
  const address = path ?? pattern.replaceAll(/:\w+/g, '1000000');
  const answer = await world.ask(method, address, { ...ask, as: world.people[role] });
  expect(answer.status).toBeLessThan(500);
  const outcome = outcomeOf(answer);
  return outcome === 'done' && effect !== undefined && !(await effect(answer)) ? 'nothing' : outcome;
}

async function expectOutcomes(route: string, attempt: Attempt): Promise<void> {
  const [nobody, others] = attempt.refused ?? ['done', 'done'];
  const refusal = (role: Role) => (role === 'nobody' ? nobody : others);
  const expected = everybody.map((role) => [role, attempt.allowed.includes(role) ? 'done' : refusal(role)]);
  const outcomes: [Role, Outcome][] = [];
  for (const role of everybody) outcomes.push([role, await tried(route, role, attempt)]);
  expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(expected));
}

it.each(Object.entries(attempts))('%s', expectOutcomes);

it('what concerns jobs and imports is for administrators', async () => {
  const routes = paths.filter((path) => ofJobs.test(path));
  expect(routes.length).toBeGreaterThan(10);
  for (const route of routes) await expectOutcomes(route, admin);
});

it.each(ofWorkers)('%s is for those who show the secret', async (route) => {
  for (const role of everybody) expect(await tried(route, role, admin)).toBe('unauthenticated');
});
