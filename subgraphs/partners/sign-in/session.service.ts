import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { MoreThan } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { DAY_MS, MINUTE_MS } from '../../../platform/durations.js';
import type { AccessTokenIssuer } from '../../../platform/identity/access-token.js';
import type { AccessClaims } from '../../../platform/identity/claims.js';
import { requireScope, system, type Viewer } from '../../../platform/identity/viewer.js';
import type { Logger } from '../../../platform/log/log.js';
import { Profile } from '../users/profile.entity.js';
import { accessClaims } from './access-claims.js';
import { RefreshToken } from './refresh-token.entity.js';
import { InvalidRefreshToken } from './sign-in.errors.js';
import { UserSession, type SessionEnding } from './user-session.entity.js';

/** A device that is not used for so long is signed out. */
const REFRESH_TOKEN_LIFETIME_MS = 30 * DAY_MS;
/** However busy it is, a device signs in again after so long. */
const SESSION_LIFETIME_MS = 180 * DAY_MS;

/** A token may be signed a moment after its session has ended, and clocks differ. */
const LATE_MS = MINUTE_MS;
const ENDED_AT_A_TIME = 10_000;

/** The tokens that a client is given. They exist in the clear only here and there. */
export interface SignedIn {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: Date;
  readonly user: Profile;
}

/** A session in the database whose access token is yet to be signed: that needs no transaction. */
export interface OpenSession {
  readonly profile: Profile;
  readonly claims: AccessClaims;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: Date;
}

interface SessionDeps {
  readonly database: Database;
  readonly issuer: AccessTokenIssuer;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Logger;
}

/** Sessions and their refresh tokens. All of it runs as the service: nobody is signed in yet, or no longer. */
export class SessionService {
  constructor(private readonly deps: SessionDeps) {}

  /** Begins a session in the transaction that made sure who it is for. */
  async open(tx: Transaction, profile: Profile): Promise<OpenSession> {
    const now = this.deps.clock();
    const session = {
      id: this.deps.newId(),
      userId: profile.id,
      startedAt: now,
      lastUsedAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LIFETIME_MS),
    };
    await tx.manager.insert(UserSession, session);
    return this.handOut(tx, session, profile);
  }

  async sign({ profile, claims, refreshToken, refreshTokenExpiresAt }: OpenSession): Promise<SignedIn> {
    const { issuer, clock } = this.deps;
    const issuedAtSeconds = Math.floor(clock().getTime() / 1000);
    return {
      accessToken: await issuer.issue(claims),
      accessTokenExpiresAt: new Date((issuedAtSeconds + issuer.lifetimeSeconds) * 1000),
      refreshToken,
      refreshTokenExpiresAt,
      user: profile,
    };
  }

  /** @throws InvalidRefreshToken; of a second use also when it comes at the same instant as the first. */
  async refresh(refreshToken: string): Promise<SignedIn> {
    const tokenHash = hashOf(refreshToken);
    await using uow = this.deps.database.unitOfWork(system);
    // What a reused token ends must be committed, so the refusal is thrown only afterwards.
    const rotated = await uow.write((tx) => this.rotate(tx, tokenHash));
    if (rotated === null) throw new InvalidRefreshToken();
    return await this.sign(rotated);
  }

  /** Ends the session of a token, or all of its owner. Answers how many were still running. */
  async end(refreshToken: string, everywhere: boolean): Promise<number> {
    await using uow = this.deps.database.unitOfWork(system);
    return await uow.write(async (tx) => {
      const token = await tx.manager.findOneBy(RefreshToken, { tokenHash: hashOf(refreshToken) });
      if (token === null) throw new InvalidRefreshToken();
      if (!everywhere) return this.endWhere(tx, 'id = $3', token.sessionId, 'signed_out');
      const { userId } = await tx.manager.findOneByOrFail(UserSession, { id: token.sessionId });
      return this.endAllOf(tx, userId, 'signed_out');
    });
  }

  /**
   * Sessions that ended so lately that access tokens made from them have not expired yet, in the order of their ids.
   *
   * @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN`.
   */
  async ended(viewer: Viewer, after: string | null): Promise<string[]> {
    requireScope(viewer, 'sessions:read');
    const { database, issuer, clock } = this.deps;
    const since = new Date(clock().getTime() - issuer.lifetimeSeconds * 1000 - LATE_MS);
    await using uow = database.unitOfWork(system);
    const sessions = await uow.read((manager) =>
      manager.find(UserSession, {
        select: { id: true },
        where: { endedAt: MoreThan(since), ...(after !== null && { id: MoreThan(after) }) },
        order: { id: 'ASC' },
        take: ENDED_AT_A_TIME,
      }),
    );
    return sessions.map(({ id }) => id);
  }

  async endAllOf(tx: Transaction, userId: string, reason: SessionEnding): Promise<number> {
    return this.endWhere(tx, 'user_id = $3', userId, reason);
  }

  private async rotate(tx: Transaction, tokenHash: string): Promise<OpenSession | null> {
    const now = this.deps.clock();
    // Of two that present the token at once, the second waits here for the first and then finds it used.
    const [spent] = await updated<{ session_id: string }>(
      tx.manager,
      `UPDATE refresh_tokens SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2
       RETURNING session_id`,
      [tokenHash, now],
    );
    if (spent === undefined) {
      await this.endIfReused(tx, tokenHash);
      return null;
    }
    const [session] = await updated<{ user_id: string; expires_at: Date }>(
      tx.manager,
      `UPDATE user_sessions SET last_used_at = $2 WHERE id = $1 AND ended_at IS NULL AND expires_at > $2
       RETURNING user_id, expires_at`,
      [spent.session_id, now],
    );
    if (session === undefined) return null;
    const profile = await tx.manager.findOneBy(Profile, { id: session.user_id });
    if (profile === null || profile.role === 'suspended') return null;
    return this.handOut(tx, { id: spent.session_id, expiresAt: session.expires_at }, profile);
  }

  /** A token that was used before is in two hands. Nobody can tell which is the owner's, so both lose the session. */
  private async endIfReused(tx: Transaction, tokenHash: string): Promise<void> {
    const reused = await tx.manager.findOneBy(RefreshToken, { tokenHash, usedAt: MoreThan(new Date(0)) });
    if (reused === null) return;
    const ended = await this.endWhere(tx, 'id = $3', reused.sessionId, 'token_reused');
    if (ended > 0) this.deps.log.warn({ sessionId: reused.sessionId }, 'a refresh token was used twice');
  }

  private async handOut(
    tx: Transaction,
    session: { readonly id: string; readonly expiresAt: Date },
    profile: Profile,
  ): Promise<OpenSession> {
    const now = this.deps.clock();
    const refreshToken = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Math.min(now.getTime() + REFRESH_TOKEN_LIFETIME_MS, session.expiresAt.getTime()));
    await tx.manager.insert(RefreshToken, {
      tokenHash: hashOf(refreshToken),
      sessionId: session.id,
      issuedAt: now,
      expiresAt,
    });
    const claims = { ...(await accessClaims(tx.manager, profile)), sid: session.id };
    return { profile, claims, refreshToken, refreshTokenExpiresAt: expiresAt };
  }

  private async endWhere(tx: Transaction, condition: string, id: string, reason: SessionEnding): Promise<number> {
    const ended = await updated(
      tx.manager,
      `UPDATE user_sessions SET ended_at = $1, end_reason = $2 WHERE ended_at IS NULL AND ${condition} RETURNING id`,
      [this.deps.clock(), reason, id],
    );
    return ended.length;
  }
}

/** TypeORM answers an UPDATE with its rows and their number. */
async function updated<Row>(manager: EntityManager, sql: string, parameters: unknown[]): Promise<Row[]> {
  const [rows] = await manager.query<[Row[], number]>(sql, parameters);
  return rows;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
