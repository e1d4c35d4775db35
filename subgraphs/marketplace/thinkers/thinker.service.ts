import type { EntityManager } from 'typeorm';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, InvalidInput } from '../../../platform/errors/domain-error.js';
import { requireUser } from '../../../platform/identity/viewer.js';
import { changed, selected } from '../../../platform/database/entity-rows.js';
import { violates } from '../../../platform/database/violation.js';
import { browserIdFrom } from './public-id.js';
import { ThinkerAlreadyLinked } from './thinker.errors.js';
import { Thinker } from './thinker.entity.js';
import { requireActor } from './thinker.policy.js';

/** What fits into the header that carries it with every later request. */
const TOKEN = /^[\x21-\x7e]{1,256}$/;

const MAX_PUBLIC_ID = 128;

export interface ThinkerServiceDeps {
  readonly newId: () => string;
  /** Goes into the hash of every token. Must never change: `app.claim_thinker` refuses another one. */
  readonly tokenPepper: string;
}

/** Who takes part: finds, makes and links thinkers. */
export class ThinkerService {
  constructor(private readonly deps: ThinkerServiceDeps) {}

  /** The thinker that the viewer acts as: the account's before the token's. Null when there is none yet. */
  async ofViewer(manager: EntityManager): Promise<Thinker | null> {
    const [thinker] = await selected(manager, Thinker, 'SELECT * FROM app.own_thinker()', []);
    return thinker ?? null;
  }

  /** The same for somebody who does something: made on first use. @throws `UNAUTHENTICATED`, Conflict */
  async acting(tx: Transaction): Promise<Thinker> {
    requireActor(tx.viewer);
    return (await this.ofViewer(tx.manager)) ?? (await this.create(tx));
  }

  /** The thinker whom others know by this id, made on first sight. @throws InvalidInput */
  async known(tx: Transaction, publicId: string): Promise<Thinker> {
    requirePublicId(publicId);
    const sql = 'SELECT * FROM app.meet_thinker($1, $2)';
    const [thinker] = await selected(tx.manager, Thinker, sql, [this.deps.newId(), publicId]);
    if (thinker === undefined) throw new Error('A thinker that was just met cannot be found.');
    return thinker;
  }

  /** The same for many: their ids by the ids that others know. @throws InvalidInput */
  async knownAll(tx: Transaction, publicIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    for (const publicId of publicIds) requirePublicId(publicId);
    const sql = `SELECT met.id, met.public_id FROM unnest($1::text[]) AS given,
      LATERAL app.meet_thinker(gen_random_uuid(), given) AS met`;
    const rows = await tx.manager.query<{ readonly id: string; readonly public_id: string }[]>(sql, [
      // Two who meet the same ones at once must not wait for each other.
      [...new Set(publicIds)].toSorted(),
    ]);
    return new Map(rows.map(({ id, public_id: publicId }) => [publicId, id]));
  }

  /**
   * The thinker of a token that was given as proof, in a transaction that from here on acts as this thinker alone.
   *
   * @param pattern what is taken for a token
   * @throws InvalidInput, Conflict
   */
  async ofToken(tx: Transaction, token: string, pattern = TOKEN): Promise<Thinker> {
    const given = this.checkedToken(token, pattern);
    await tx.manager.query(
      `SELECT set_config('app.session_token', $1, true), set_config('app.user_id', '', true), set_config('app.partner_id', '', true), set_config('app.known_as', '', true)`,
      [given],
    );
    return this.claim(tx);
  }

  /** Links the token's thinker to the viewer's account. @throws InvalidInput, Conflict, ThinkerAlreadyLinked */
  async link(uow: UnitOfWork, { token }: { readonly token: string }): Promise<Thinker> {
    const userId = requireUser(uow.viewer);
    const given = this.checkedToken(token);
    return uow.write(async (tx) => {
      await tx.manager.query(`SELECT set_config('app.session_token', $1, true)`, [given]);
      const thinker = await this.claim(tx);
      if (thinker.userId === userId) return thinker;
      if (thinker.userId !== null)
        throw new ThinkerAlreadyLinked('This thinker belongs to another account.', ['token']);
      return this.linkFree(tx, thinker, userId);
    });
  }

  private async linkFree({ manager }: Transaction, { id }: Thinker, userId: string): Promise<Thinker> {
    const sql = 'UPDATE thinkers SET user_id = $2 WHERE id = $1 AND user_id IS NULL RETURNING *';
    const [linked] = await changed(manager, Thinker, sql, [id, userId]).catch((error: unknown) => {
      // Another call links the account at the same time.
      if (violates(error, 'thinkers_user_id_key')) return [];
      throw error;
    });
    // Who has a thinker acts as it, and so cannot touch this one.
    if (linked === undefined) {
      throw new ThinkerAlreadyLinked('Your account is linked to another thinker already.', ['token']);
    }
    return linked;
  }

  private checkedToken(token: string, pattern = TOKEN): string {
    if (!pattern.test(token)) throw new InvalidInput('1 to 256 visible ASCII characters, no blanks.', ['token']);
    return token;
  }

  private async create(tx: Transaction): Promise<Thinker> {
    const { userId, sessionToken, knownAs } = tx.viewer;
    if (knownAs !== undefined) return this.known(tx, knownAs);
    if (sessionToken !== null) {
      const claimed = await this.claim(tx);
      // A token of somebody else's account proves nothing to this one.
      if (userId === null || claimed.userId === null) return claimed;
    }
    const id = this.deps.newId();
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(Thinker)
      .values({ id, publicId: browserIdFrom(id), userId })
      // The other of two first calls at once.
      .orIgnore()
      .updateEntity(false)
      .execute();
    const created = await this.ofViewer(tx.manager);
    if (created === null) throw new Error('A thinker that was just made cannot be found.');
    return created;
  }

  /** Finds or makes the thinker of the transaction's session token. */
  private async claim({ manager }: Transaction): Promise<Thinker> {
    const parameters = [this.deps.newId(), this.deps.tokenPepper];
    const [thinker] = await selected(manager, Thinker, 'SELECT * FROM app.claim_thinker($1, $2)', parameters);
    if (thinker === undefined) {
      throw new Conflict('Another token has the same public id. Make a new token.', ['token']);
    }
    return thinker;
  }
}

function requirePublicId(publicId: string): void {
  if (publicId === '' || publicId.length > MAX_PUBLIC_ID) {
    throw new InvalidInput(`1 to ${MAX_PUBLIC_ID} characters.`, ['publicId']);
  }
}
