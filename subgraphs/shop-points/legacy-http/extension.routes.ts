import type { FastifyRequest } from 'fastify';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { refusal } from '../../../platform/identity/viewer.js';
import { PROPOSERS, requireShopRole, REVIEWERS } from '../members/member.policy.js';
import { LegacyError, notFoundPage } from './answers.js';
import { idOf, requireJson, textOf } from './body.js';
import { call, idIn, type RegisterArea } from './legacy-api.js';
import { listShops } from './shop-list.js';

const queryOf = ({ query }: FastifyRequest) => query as Record<string, unknown>;

/** What the browser extension asks. */
export const registerExtension: RegisterArea = (app, api) => {
  const { services } = api;

  app.get('/api/shops', (request) =>
    call(api, request, async ({ uow }) => ({ shops: await uow.read((manager) => listShops(manager)) })),
  );

  app.get('/api/shops/:id/rates', (request) =>
    call(api, request, async ({ uow, loaders }) => {
      // Who may not see rates is told so before whether there is such a shop.
      requireShopRole(uow.viewer, await services.members.roleOf(uow), REVIEWERS);
      const shop = await loaders.shopById.load(idIn(request));
      if (shop === null) throw notFoundPage();
      const main = shop.shopMainId === null ? null : await loaders.shopMainById.load(shop.shopMainId);
      return {
        shop: {
          id: shop.id,
          name: main?.canonicalName ?? shop.name,
          url: shop.shopMainId === null ? '' : (main?.website ?? null),
        },
        programs: await services.optimiser.forExtension(uow, shop.id),
      };
    }),
  );

  app.get('/api/user/status', (request) =>
    call(api, request, async ({ uow }) => {
      const role = await services.members.roleOf(uow);
      const favorites = [...(await services.favorites.own(uow))].sort((a, b) => a - b);
      return {
        logged_in: role !== null,
        username: role === null ? null : await services.memberLogins.ownName(uow),
        is_admin: role === 'admin',
        is_moderator: role === 'moderator',
        favorite_program_ids: favorites,
        has_favorites: favorites.length > 0,
      };
    }),
  );

  app.post('/api/proposals/url', (request, reply) =>
    call(api, request, async ({ uow }) => {
      const role = await services.members.roleOf(uow);
      if (role === null) throw refusal(uow.viewer);
      const fields = requireJson(request);
      requireShopRole(uow.viewer, role, PROPOSERS);
      const [shopId, url] = [idOf(fields['shop_id']), textOf(fields['url'])];
      if (!shopId || !url) throw new LegacyError(400, 'shop_id and url are required');
      const { proposal, created } = await services.proposals
        .proposeUrl(uow, { shopId, url }, 'browser_extension')
        .catch(asShopNotFound);
      return reply.code(created ? 201 : 200).send({
        message: created ? 'Proposal created successfully' : 'Proposal already exists',
        proposal_id: proposal.id,
        status: proposal.status,
      });
    }),
  );

  app.get('/shop_names', (request) =>
    call(api, request, ({ uow }) => {
      const { q, limit } = queryOf(request);
      return services.shops.names(uow, textOf(q) ?? '', textOf(limit));
    }),
  );

  app.get('/api/shop/by_url', (request) =>
    call(api, request, async ({ loaders }) => {
      const url = textOf(queryOf(request)['url']);
      if (url === undefined) throw new LegacyError(400, 'url is required');
      const shop = await loaders.shopByUrl.load(url);
      if (shop === null || shop.shopMainId === null) return { found: false };
      const main = await loaders.shopMainById.load(shop.shopMainId);
      return {
        found: true,
        shop: {
          id: shop.id,
          name: main?.canonicalName ?? shop.name,
          url: main?.website ?? '',
          alternative_urls: await loaders.alternativeUrlsByShopId.load(shop.id),
        },
      };
    }),
  );
};

function asShopNotFound(error: unknown): never {
  if (error instanceof NotFound) throw new LegacyError(404, 'Shop not found');
  throw error;
}
