import { DomainError } from '../../../platform/errors/domain-error.js';
import { Proposal } from '../proposals/proposal.entity.js';
import { LegacyError, notFoundPage } from './answers.js';
import { fieldsOf, textOf } from './body.js';
import { attempt, dayOf, decimalOf } from './form-fields.js';
import { loginOnly, wantsJson } from './guards.js';
import { call, idIn, type RegisterArea } from './legacy-api.js';
import { propose } from './proposal-forms.js';

const BOARD = '/proposals';

/** The forms of the proposal board. Their answer is the way back to a page, whatever became of it. */
export const registerProposals: RegisterArea = (app, api) => {
  const { services } = api;
  const members = { preHandler: loginOnly };

  app.post('/proposals/new', members, (request, reply) =>
    call(api, request, async ({ uow }) => {
      const isDone = await attempt(async () => propose(services, uow, fieldsOf(request)));
      return reply.redirect(isDone ? BOARD : '/proposals/new');
    }),
  );

  app.post('/shop/:id/suggest', members, (request, reply) =>
    call(api, request, async ({ uow, loaders }) => {
      const id = idIn(request);
      const shop = await loaders.shopById.load(id);
      if (shop === null || shop.shopMainId === null) throw notFoundPage();
      const { shopMainId } = shop;
      const fields = fieldsOf(request);
      const isDone = await attempt(() =>
        services.metadataProposals.propose(uow, {
          shopMainId,
          name: textOf(fields['proposed_name']),
          website: textOf(fields['proposed_website']),
          logoUrl: textOf(fields['proposed_logo_url']),
          reason: textOf(fields['reason']),
        }),
      );
      return reply.redirect(isDone ? `/suggest-success/${id}` : `/shop/${id}/suggest`);
    }),
  );

  app.post('/review-scraper-proposal/:id', members, (request, reply) =>
    call(api, request, async ({ uow }) => {
      const id = idIn(request);
      const fields = fieldsOf(request);
      const isDone = await attempt(async () => {
        const rateType = textOf(fields['rate_category']);
        return services.proposalCorrections.correct(uow, {
          proposalId: String(id),
          url: textOf(fields['url']),
          name: textOf(fields['name']),
          pointValueEur: decimalOf(fields, 'point_value_eur'),
          pointsPerEur: decimalOf(fields, 'points_per_eur'),
          cashbackPercent: decimalOf(fields, 'cashback_pct'),
          rateType: rateType === 'contract' || rateType === 'shop' ? rateType : undefined,
          value: decimalOf(fields, 'coupon_value'),
          description: textOf(fields['coupon_description']),
          validTo: dayOf(fields, 'coupon_valid_to'),
          reason: textOf(fields['reason']),
        });
      });
      return reply.redirect(isDone ? BOARD : `/review-scraper-proposal/${id}`);
    }),
  );

  app.post('/vote/:id', members, (request, reply) =>
    call(api, request, async ({ uow }) => {
      const vote = Number(textOf(fieldsOf(request)['vote']));
      await attempt(() => services.proposalDecisions.vote(uow, { proposalId: String(idIn(request)), vote }));
      return reply.redirect(BOARD);
    }),
  );

  app.post('/approve/:id', members, (request, reply) =>
    call(api, request, async ({ uow, loaders }) => {
      const id = idIn(request);
      const isJson = wantsJson(request);
      if ((await services.members.roleOf(uow)) !== 'admin') {
        return isJson ? reply.code(403).send({ error: 'Unauthorized' }) : reply.redirect(BOARD);
      }
      if ((await loaders.proposalById.load(id)) === null) throw notFoundPage();
      const refusal = await services.proposalDecisions.approve(uow, String(id)).then(() => null, asRefusal);
      if (!isJson) return reply.redirect(BOARD);
      if (refusal === null) return { success: true, proposal_id: id, status: 'approved' };
      const { status } = await uow.read((manager) => manager.findOneByOrFail(Proposal, { id }));
      throw new LegacyError(400, status === 'pending' ? refusal.message : 'Proposal already decided');
    }),
  );
};

/** Why it could not be done, as far as that is no fault of ours. */
function asRefusal(error: unknown): { readonly message: string } {
  if (error instanceof DomainError) return { message: error.message };
  throw error;
}
