import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { DAY_MS } from '../../../platform/durations.js';
import { system } from '../../../platform/identity/viewer.js';
import { MemberSession } from './member-session.entity.js';

const LIFETIME_MS = 30 * DAY_MS;

/** A token in the clear exists in the member's cookie and here. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Which browser is whose. All of it runs as the service: nobody is signed in yet, or no longer. */
export class MemberSessionService {
  constructor(private readonly deps: { readonly database: Database; readonly clock: Clock }) {}

  /** In the transaction that made sure who it is for. */
  async open(tx: Transaction, memberId: number): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.deps.clock().getTime() + LIFETIME_MS);
    await tx.manager.insert(MemberSession, { tokenHash: hashOf(token), memberId, expiresAt });
    return { token, expiresAt };
  }

  /** The account whose session it is; null for a token that is none, or none any more. */
  async userIdOf(token: string): Promise<string | null> {
    await using uow = this.deps.database.unitOfWork(system);
    const [row] = await uow.read((manager) =>
      manager.query<{ user_id: string }[]>(
        `SELECT member.user_id FROM member_sessions AS session JOIN users AS member ON member.id = session.member_id
         WHERE session.token_hash = $1 AND session.expires_at > $2 AND member.status = 'active'`,
        [hashOf(token), this.deps.clock()],
      ),
    );
    return row?.user_id ?? null;
  }

  async end(token: string): Promise<void> {
    await using uow = this.deps.database.unitOfWork(system);
    await uow.write(({ manager }) => manager.delete(MemberSession, { tokenHash: hashOf(token) }));
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
