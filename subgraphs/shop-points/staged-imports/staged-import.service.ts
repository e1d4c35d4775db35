import type { Clock } from '../../../platform/clock.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { HOUR_MS } from '../../../platform/durations.js';
import { entityId } from '../../../platform/input/entity-id.js';
import type { FileRecord } from '../ingest/record-file.js';
import type { ShopJobRun } from '../jobs/shop-job-run.entity.js';
import type { ShopJobRunService } from '../jobs/shop-job-run.service.js';
import type { MemberService } from '../members/member.service.js';
import { StagedImport, type StagedImportKind } from './staged-import.entity.js';

interface Dependencies {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly members: MemberService;
  readonly runs: ShopJobRunService;
}

export interface NewStagedImport {
  readonly kind: StagedImportKind;
  readonly program: string | null;
  readonly records: readonly FileRecord[];
}

/** How long somebody may think about a preview. */
const KEPT_MS = HOUR_MS;
/** How long a confirmed one is kept for the run that works on it. */
const CONFIRMED_KEPT_MS = 24 * HOUR_MS;

/** Files that administrators look at before they are taken in. */
export class StagedImportService {
  constructor(private readonly deps: Dependencies) {}

  stage(uow: UnitOfWork, staged: NewStagedImport): Promise<StagedImport> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const expiresAt = new Date(this.deps.clock().getTime() + KEPT_MS);
      const memberId = await this.deps.members.author(uow);
      const row = { ...staged, token: this.deps.newId(), memberId, expiresAt, confirmedAt: null };
      await manager.insert(StagedImport, { ...row, records: row.records as Record<string, object>[] });
      return manager.findOneByOrFail(StagedImport, { token: row.token });
    });
  }

  /** @throws NotFound for a token that is unknown, used or too old */
  async find(uow: UnitOfWork, kind: StagedImportKind, token: string): Promise<StagedImport> {
    await this.deps.members.require(uow, 'admin');
    const staged = await uow.read((manager) => manager.findOneBy(StagedImport, { token: entityId(token) ?? NOBODY }));
    if (staged === null || staged.kind !== kind || staged.confirmedAt !== null || this.isOver(staged)) throw gone();
    return staged;
  }

  /**
   * Starts the run that takes it in, once. `records` replace those of the preview where people have chosen.
   *
   * @throws NotFound for a token that is unknown, used or too old
   */
  confirm(
    uow: UnitOfWork,
    kind: StagedImportKind,
    token: string,
    records?: readonly FileRecord[],
  ): Promise<ShopJobRun> {
    return uow.write(async (tx) => {
      await this.deps.members.require(uow, 'admin');
      const now = this.deps.clock();
      const { affected } = await tx.manager
        .createQueryBuilder()
        .update(StagedImport)
        .set({
          confirmedAt: now,
          expiresAt: new Date(now.getTime() + CONFIRMED_KEPT_MS),
          ...(records && { records: records as Record<string, object>[] }),
        })
        .where('token = :token AND kind = :kind AND confirmed_at IS NULL AND expires_at > :now', {
          token: entityId(token) ?? NOBODY,
          kind,
          now,
        })
        .execute();
      if (affected !== 1) throw gone();
      return this.deps.runs.startWith(tx, `import_${kind}`, { token }, await this.deps.members.author(uow));
    });
  }

  /** For the run that takes it in. */
  async confirmed(uow: UnitOfWork, token: unknown): Promise<StagedImport> {
    const key = typeof token === 'string' ? entityId(token) : null;
    const staged = await uow.read((manager) => manager.findOneBy(StagedImport, { token: key ?? NOBODY }));
    if (staged === null) throw gone();
    return staged;
  }

  private isOver({ expiresAt }: StagedImport): boolean {
    return expiresAt <= this.deps.clock();
  }
}

function gone(): NotFound {
  return new NotFound('Token expired or not found', ['token']);
}

/** The nil UUID, which no row has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
