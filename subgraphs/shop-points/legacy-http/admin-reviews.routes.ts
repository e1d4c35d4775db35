import type { EntityTarget } from 'typeorm';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { ShopMergeProposal } from '../merges/shop-merge-proposal.entity.js';
import { ShopMetadataProposal } from '../metadata-proposals/shop-metadata-proposal.entity.js';
import { LegacyError, notFoundPage } from './answers.js';
import { idOf, jsonOf, textOf } from './body.js';
import { call, idIn, type RegisterArea } from './legacy-api.js';
import { pendingMerges, pendingMetadata } from './pending-reviews.js';

const MERGES = '/admin/shops/merge_proposal';
const METADATA = '/admin/shops/metadata_proposals';

/** What is proposed for brands, for those who review it. */
export const registerAdminReviews: RegisterArea = (app, api) => {
  const { services, guards } = api;
  const admins = { preHandler: guards.adminOnly };
  const reviewers = { preHandler: guards.reviewersOnly };

  app.get('/admin/shops/merge_proposals', reviewers, (request) =>
    call(api, request, async ({ uow }) => {
      const pending = await uow.read(pendingMerges);
      const names = await services.memberLogins.namesOf(pending.map(({ memberId }) => memberId));
      return {
        proposals: pending.map(({ id, a, b, reason, memberId, createdAt }) => ({
          id,
          variant_a: a,
          variant_b: b,
          reason,
          proposed_by: names.get(memberId ?? 0) ?? null,
          created_at: createdAt,
        })),
      };
    }),
  );

  app.post(MERGES, reviewers, (request) =>
    call(api, request, async ({ uow }) => {
      const fields = jsonOf(request);
      const [keptVariantId, mergedVariantId] = [idOf(fields['variant_a_id']), idOf(fields['variant_b_id'])];
      if (!keptVariantId || !mergedVariantId) throw new LegacyError(400, 'Both variant IDs required');
      const reason = textOf(fields['reason']) ?? null;
      const { id } = await services.mergeProposals
        .propose(uow, { keptVariantId, mergedVariantId, reason })
        .catch((error: unknown) => {
          if (!(error instanceof NotFound)) throw error;
          const missing = error.path[0] === 'keptVariantId' ? keptVariantId : mergedVariantId;
          throw new LegacyError(404, `ShopVariant ${missing} not found`);
        });
      return { success: true, proposal_id: id };
    }),
  );

  app.post(`${MERGES}/:id/approve`, admins, (request) =>
    call(api, request, async ({ uow }) => {
      const id = idIn(request);
      const texts = { entity: ShopMergeProposal, decided: 'Proposal already decided' };
      await decide(uow, id, texts, () => services.mergeProposals.approve(uow, String(id)));
      return { success: true };
    }),
  );

  app.post(`${MERGES}/:id/reject`, admins, (request) =>
    call(api, request, async ({ uow }) => {
      const id = idIn(request);
      const reason = textOf(jsonOf(request)['reason']) ?? null;
      const texts = { entity: ShopMergeProposal, decided: 'Proposal already decided' };
      await decide(uow, id, texts, () => services.mergeProposals.reject(uow, { proposalId: String(id), reason }));
      return { success: true };
    }),
  );

  app.get(METADATA, reviewers, (request) =>
    call(api, request, async ({ uow }) => ({ proposals: await uow.read(pendingMetadata) })),
  );

  const metadata = services.metadataProposals;
  const verbs: Readonly<Record<string, (uow: UnitOfWork, id: string, reason: string | null) => Promise<unknown>>> = {
    approve: (uow, id) => metadata.approve(uow, id),
    reject: (uow, proposalId, reason) => metadata.reject(uow, { proposalId, reason }),
    delete: (uow, id) => metadata.remove(uow, id),
  };
  for (const [verb, run] of Object.entries(verbs)) {
    app.post(`${METADATA}/:id/${verb}`, admins, (request) =>
      call(api, request, async ({ uow }) => {
        const id = idIn(request);
        const reason = textOf(jsonOf(request)['reason']) ?? null;
        const texts = { entity: ShopMetadataProposal, decided: 'Already decided' };
        await decide(uow, id, texts, () => run(uow, String(id), reason));
        return { success: true };
      }),
    );
  }
};

interface Reviewed {
  readonly entity: EntityTarget<{ id: number; status: string }>;
  /** What is said of one that was decided before. */
  readonly decided: string;
}

/** @throws LegacyPage 404 for one that is missing, LegacyError 400 for one that cannot be decided so (any more) */
async function decide(
  uow: UnitOfWork,
  id: number,
  { entity, decided }: Reviewed,
  run: () => Promise<unknown>,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof NotFound) throw notFoundPage();
    if (error instanceof InvalidInput) throw new LegacyError(400, error.message);
    if (!(error instanceof Conflict)) throw error;
    const isPending = await uow.read((manager) => manager.existsBy(entity, { id, status: 'PENDING' }));
    throw new LegacyError(400, isPending ? error.message : decided);
  }
}
