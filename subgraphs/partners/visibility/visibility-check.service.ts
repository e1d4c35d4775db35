import { In } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { entityId } from '../../../platform/input/entity-id.js';
import { text } from '../../../platform/input/rules.js';
import { ownPartner } from '../business-partners/business-partner.service.js';
import type { RecommendationService } from '../recommendations/recommendation.service.js';
import { requireAccount } from '../users/require-account.js';
import { SCORING_VERSION } from './overall-score.js';
import { observationsOf, type ObservationsInput } from './platform-observation.input.js';
import { analyse } from './visibility-analysis.js';
import { VisibilityCheckLead, type VisibilityCheckType } from './visibility-check-lead.entity.js';
import { VisibilityCheckResult, type VisibilityProvider } from './visibility-check-result.entity.js';
import { visibilityCheckColumns, type VisibilityCheckRequest } from './visibility-check.input.js';
import { visibilityCheckSources, type VisibilityCheckStatus } from './visibility-check.states.js';
import { requireVisibilityWriter } from './visibility.policy.js';

interface VisibilityCheckDeps {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly hashEmail: (email: string) => string;
  readonly recommendations: RecommendationService;
}

export class VisibilityCheckService {
  constructor(private readonly deps: VisibilityCheckDeps) {}

  /** Open to everybody. @throws InvalidInput, NotFound when `partnerId` is no business of the viewer's */
  async request(
    uow: UnitOfWork,
    request: VisibilityCheckRequest,
    partnerId: string | null,
  ): Promise<VisibilityCheckLead> {
    const columns = visibilityCheckColumns(request);
    const now = this.deps.clock();
    return uow.write(async (tx) => {
      const user = tx.viewer.userId === null ? null : await requireAccount(tx);
      const partner = partnerId === null ? null : await ownPartner(tx, partnerId);
      const lead = tx.manager.create(VisibilityCheckLead, {
        ...blank,
        ...columns,
        id: this.deps.newId(),
        emailHash: columns.email === null ? null : this.deps.hashEmail(columns.email),
        userId: user?.id ?? null,
        partnerId: partner?.id ?? null,
        checkType: checkTypeOf(columns.email, partner !== null),
        marketingConsentAt: columns.marketingConsent ? now : null,
        createdAt: now,
        updatedAt: now,
      });
      // Nothing is read back: somebody who is not signed in may write a check but see none, not even this one.
      await tx.manager
        .createQueryBuilder()
        .insert()
        .into(VisibilityCheckLead)
        .values(lead)
        .updateEntity(false)
        .execute();
      return lead;
    });
  }

  /** @throws NotFound, Conflict */
  async start(uow: UnitOfWork, leadId: string): Promise<VisibilityCheckLead> {
    requireVisibilityWriter(uow.viewer);
    return uow.write((tx) => this.move(tx, leadId, 'analyzing', { analysisStartedAt: this.deps.clock() }));
  }

  /** @throws NotFound, InvalidInput, Conflict */
  async fail(uow: UnitOfWork, leadId: string, reason: string): Promise<VisibilityCheckLead> {
    requireVisibilityWriter(uow.viewer);
    const analysisErrorMessage = text(reason, 'reason', 1_000);
    return uow.write((tx) => this.move(tx, leadId, 'failed', { analysisErrorMessage }));
  }

  /** @throws NotFound, InvalidInput, Conflict */
  async record(
    uow: UnitOfWork,
    leadId: string,
    said: ObservationsInput,
    provider: VisibilityProvider,
  ): Promise<{ readonly lead: VisibilityCheckLead; readonly result: VisibilityCheckResult }> {
    requireVisibilityWriter(uow.viewer);
    const observations = observationsOf(said);
    return uow.write(async (tx) => {
      const lead = await this.move(tx, leadId, 'completed', { analysisCompletedAt: this.deps.clock() });
      const analysis = analyse(lead, observations);
      const id = this.deps.newId();
      await tx.manager.insert(VisibilityCheckResult, {
        id,
        leadId: lead.id,
        partnerId: lead.partnerId,
        ...analysis,
        scoringVersion: SCORING_VERSION,
        provider,
      });
      if (lead.partnerId !== null) {
        await this.deps.recommendations.follow(tx, lead.partnerId, lead, analysis.platformAnalyses);
      }
      return { lead, result: await tx.manager.findOneByOrFail(VisibilityCheckResult, { id }) };
    });
  }

  /** One guarded statement decides: of two that move a check at once, one finds it moved. */
  private async move(
    tx: Transaction,
    leadId: string,
    status: VisibilityCheckStatus,
    columns: QueryDeepPartialEntity<VisibilityCheckLead>,
  ): Promise<VisibilityCheckLead> {
    const id = entityId(leadId);
    const lead = id === null ? null : await tx.manager.findOneBy(VisibilityCheckLead, { id });
    if (lead === null) throw new NotFound('There is no such check.', ['leadId']);
    const from = In([...visibilityCheckSources[status]]);
    const { affected } = await tx.manager.update(
      VisibilityCheckLead,
      { id: lead.id, status: from },
      { ...columns, status },
    );
    if (affected === 0) throw new Conflict(`A check that is ${lead.status} cannot become ${status}.`, ['leadId']);
    return tx.manager.findOneByOrFail(VisibilityCheckLead, { id: lead.id });
  }
}

/** What a check is before anything has happened to it. */
const blank = {
  status: 'pending',
  analysisStartedAt: null,
  analysisCompletedAt: null,
  analysisErrorMessage: null,
  leadPriority: 'medium',
  deletedAt: null,
} as const satisfies Partial<VisibilityCheckLead>;

function checkTypeOf(email: string | null, isProfile: boolean): VisibilityCheckType {
  if (isProfile) return 'profile';
  return email === null ? 'anon' : 'with_email';
}
