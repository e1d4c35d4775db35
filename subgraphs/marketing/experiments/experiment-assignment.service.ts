import type { EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { uuidFromName } from '../../../platform/ids.js';
import { TooManyEvents } from '../events/event.errors.js';
import { insertEvents } from '../events/event.store.js';
import { readUserAgent } from '../events/user-agent.js';
import { withinVisitorLimit } from '../visitors/visitor-limit.js';
import { ExperimentAssignment } from './experiment-assignment.entity.js';
import { controlOf, variantOf, variantsOf, type ExperimentVariant } from './experiment-variant.js';
import { bucketAt, placeOf } from './experiment.bucketing.js';
import { Experiment } from './experiment.entity.js';
import { TooManyAssignments } from './experiment.errors.js';
import { readParticipant, type ExperimentVisitor, type Participant } from './experiment.input.js';
import { isRunning } from './experiment.policy.js';
import { coverageOf, isTargeted } from './experiment.targeting.js';

export type AssignmentReason = 'NEW' | 'KEPT' | 'NOT_RUNNING' | 'NOT_TARGETED' | 'OUTSIDE_TRAFFIC';

export interface AssignedVariant {
  readonly experiment: Experiment;
  readonly variant: ExperimentVariant;
  readonly reason: AssignmentReason;
  /** Null for a visitor who does not take part. */
  readonly assignment: ExperimentAssignment | null;
}

/** Who gets which variant, and who has seen it. Open to everybody. */
export class ExperimentAssignmentService {
  constructor(private readonly deps: { readonly clock: Clock; readonly newId: () => string }) {}

  /** @throws NotFound, InvalidInput, TooManyAssignments */
  async assign(uow: UnitOfWork, experimentName: string, visitor: ExperimentVisitor): Promise<AssignedVariant> {
    const participant = readParticipant(uow.viewer, visitor);
    return withinVisitorLimit(
      () =>
        uow.write(async ({ manager }) => {
          await speakFor(manager, participant);
          const experiment = await experimentNamed(manager, experimentName);
          const running = isRunning(experiment, this.deps.clock());
          const kept = await ownAssignment(manager, experiment, participant);
          if (kept !== null) {
            // Who has signed in since takes the variant along: it is theirs on every device from now on.
            const movesOn = running && kept.userId === null && participant.userId !== null;
            const own = movesOn ? await this.store(manager, experiment, participant, kept.variantId) : kept;
            return assigned(experiment, 'KEPT', own);
          }
          const choice = chooseVariant(experiment, participant, running);
          if ('reason' in choice) {
            return { experiment, variant: controlOf(experiment), reason: choice.reason, assignment: null };
          }
          const id = this.deps.newId();
          const stored = await this.store(manager, experiment, participant, choice.variant.id, id);
          return assigned(experiment, stored.id === id ? 'NEW' : 'KEPT', stored);
        }),
      (retryAt) => new TooManyAssignments(retryAt),
    );
  }

  /** @throws NotFound, InvalidInput, TooManyEvents */
  async recordExposure(
    uow: UnitOfWork,
    experimentName: string,
    visitor: ExperimentVisitor,
  ): Promise<{ experiment: Experiment; assignment: ExperimentAssignment }> {
    const participant = readParticipant(uow.viewer, visitor);
    const now = this.deps.clock();
    return withinVisitorLimit(
      () =>
        uow.write(async ({ manager }) => {
          await speakFor(manager, participant);
          const experiment = await experimentNamed(manager, experimentName);
          const assignment = await ownAssignment(manager, experiment, participant);
          if (assignment === null) throw new NotFound('This visitor has no variant.', ['visitor']);
          await manager
            .createQueryBuilder()
            .update(ExperimentAssignment)
            .set({
              exposureCount: () => 'exposure_count + 1',
              firstExposureAt: () => 'coalesce(first_exposure_at, :now)',
              lastExposureAt: () => 'greatest(last_exposure_at, :now)',
            })
            .where('id = :id', { id: assignment.id, now })
            .execute();
          await insertEvents(manager, [exposureEvent(experiment, assignment, participant, now)]);
          return {
            experiment,
            assignment: await manager.findOneByOrFail(ExperimentAssignment, { id: assignment.id }),
          };
        }),
      (retryAt) => new TooManyEvents(retryAt),
    );
  }

  /** Of several calls at the same time one inserts; the unique indexes make the others find its row. */
  private async store(
    manager: EntityManager,
    experiment: Experiment,
    participant: Participant,
    variantId: string,
    id = this.deps.newId(),
  ): Promise<ExperimentAssignment> {
    const { userId, sessionId, country, userAgent, ipAddress } = participant;
    await manager
      .createQueryBuilder()
      .insert()
      .into(ExperimentAssignment)
      .values({
        id,
        experimentId: experiment.id,
        variantId,
        userId,
        sessionId: userId === null ? sessionId : null,
        assignedAt: this.deps.clock(),
        exposureCount: 0,
        country,
        userAgent,
        ipAddress,
      })
      .orIgnore()
      .updateEntity(false)
      .execute();
    return (await ownAssignment(manager, experiment, participant))!;
  }
}

/** Lets row level security show the rows of the session whose token the visitor has. */
async function speakFor(manager: EntityManager, { sessionId }: Participant): Promise<void> {
  await manager.query(`SELECT set_config('app.session_id', $1, true)`, [sessionId ?? '']);
}

async function experimentNamed(manager: EntityManager, name: string): Promise<Experiment> {
  const experiment = await manager.findOneBy(Experiment, { name });
  if (experiment === null) throw new NotFound('There is no such experiment.', ['experiment']);
  return experiment;
}

/** The person's row comes before the session's. */
async function ownAssignment(
  manager: EntityManager,
  experiment: Experiment,
  { userId, sessionId }: Participant,
): Promise<ExperimentAssignment | null> {
  return manager
    .createQueryBuilder(ExperimentAssignment, 'assignment')
    .where('assignment.experimentId = :experimentId', { experimentId: experiment.id })
    .andWhere('(assignment.userId = :userId OR assignment.sessionId = :sessionId)', { userId, sessionId })
    .orderBy('assignment.userId', 'ASC', 'NULLS LAST')
    .limit(1)
    .getOne();
}

function assigned(experiment: Experiment, reason: AssignmentReason, assignment: ExperimentAssignment): AssignedVariant {
  return { experiment, variant: variantOf(experiment, assignment.variantId), reason, assignment };
}

function chooseVariant(
  experiment: Experiment,
  participant: Participant,
  running: boolean,
): { readonly variant: ExperimentVariant } | { readonly reason: AssignmentReason } {
  if (!running) return { reason: 'NOT_RUNNING' };
  if (!isTargeted(experiment, participant)) return { reason: 'NOT_TARGETED' };
  const variants = variantsOf(experiment);
  const unit = participant.userId ?? participant.sessionId!;
  const bucket = bucketAt(placeOf(experiment.name, unit), variants.length, coverageOf(experiment));
  return bucket === null ? { reason: 'OUTSIDE_TRAFFIC' } : { variant: variants[bucket]! };
}

/** One for each visitor, experiment and session, however often the variant is seen: the id is made of the three. */
function exposureEvent(
  experiment: Experiment,
  assignment: ExperimentAssignment,
  { userId, sessionId, country, userAgent, ipAddress }: Participant,
  createdAt: Date,
) {
  const device = userAgent ? readUserAgent(userAgent) : { deviceType: null, browser: null, os: null };
  return {
    id: uuidFromName(`experiment-exposure:${assignment.id}:${sessionId}`),
    type: 'system' as const,
    name: 'experiment_exposure',
    userId,
    sessionId,
    partnerId: experiment.partnerId,
    properties: { experiment_id: experiment.id, experiment: experiment.name, variant_id: assignment.variantId },
    metadata: {},
    userAgent,
    ipAddress,
    referrer: null,
    url: null,
    ...device,
    country,
    region: null,
    processed: false,
    processedAt: null,
    createdAt,
  };
}
