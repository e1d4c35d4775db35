import { insertUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import { sqlState } from '../../../platform/database/session.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { requirePersonOrAdmin } from '../../../platform/identity/viewer.js';
import { entityId } from '../../../platform/input/entity-id.js';
import { adviceFor } from '../visibility/visibility-advice.js';
import type { PlatformAnalysis } from '../visibility/visibility-analysis.js';
import type { VisibilityCheckLead } from '../visibility/visibility-check-lead.entity.js';
import { PlatformRecommendation } from './platform-recommendation.entity.js';
import { openStatuses, type RecommendationStatus } from './recommendation.states.js';

export class RecommendationService {
  constructor(private readonly deps: { readonly newId: () => string }) {}

  /** @throws NotFound, Conflict when the same thing is recommended a second time meanwhile */
  async setStatus(
    uow: UnitOfWork,
    recommendationId: string,
    status: RecommendationStatus,
  ): Promise<PlatformRecommendation> {
    requirePersonOrAdmin(uow.viewer);
    const id = entityId(recommendationId);
    const set = await uow.write(async ({ manager }) => {
      if (id === null) return null;
      await manager.update(PlatformRecommendation, { id }, { status }).catch(rethrowReopened);
      return manager.findOneBy(PlatformRecommendation, { id });
    });
    if (set === null) throw new NotFound('There is no such recommendation.', ['recommendationId']);
    return set;
  }

  /**
   * Brings a business's open recommendations in line with its newest analyses: what a profile lacks is recommended
   * unless it is open already or the owner has dismissed it, what it no longer lacks is done. Platforms that were not looked at keep theirs.
   */
  async follow(
    { manager }: Transaction,
    partnerId: string,
    lead: Pick<VisibilityCheckLead, 'id' | 'language'>,
    analyses: readonly PlatformAnalysis[],
  ): Promise<void> {
    const lacking = analyses.flatMap(({ platform, missingFeatures }) =>
      missingFeatures.map((feature) => ({ platform, feature })),
    );
    await manager
      .createQueryBuilder()
      .update(PlatformRecommendation)
      .set({ status: 'completed' })
      .where('partner_id = :partnerId AND status IN (:...open) AND platform = ANY (:platforms)', {
        partnerId,
        open: openStatuses,
        platforms: analyses.map(({ platform }) => platform),
      })
      .andWhere(`NOT platform || '.' || recommendation_type = ANY (:lacking)`, {
        lacking: lacking.map(({ platform, feature }) => `${platform}.${feature}`),
      })
      .execute();
    if (lacking.length === 0) return;
    const recommended = lacking.map(({ platform, feature }) => {
      const advice = adviceFor(platform, feature);
      return {
        id: this.deps.newId(),
        partnerId,
        leadId: lead.id,
        platform,
        recommendationType: feature,
        title: advice[lead.language],
        priority: advice.priority,
        implementationDifficulty: advice.difficulty,
        estimatedImpact: `+${advice.points}`,
      };
    });
    await insertUnlessTaken(manager, PlatformRecommendation, recommended);
  }
}

/** Reopening what a later check recommended anew would make it open twice. */
function rethrowReopened(error: unknown): never {
  if (sqlState(error) === '23505') throw new Conflict('The same is recommended anew.', ['status']);
  throw error;
}
