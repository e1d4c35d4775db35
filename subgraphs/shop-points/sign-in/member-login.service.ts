import { Any } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import { insertUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict } from '../../../platform/errors/domain-error.js';
import { system } from '../../../platform/identity/viewer.js';
import { emailAddress, fault, text } from '../../../platform/input/rules.js';
import { brokenPasswordRule } from '../../../platform/passwords/password-policy.js';
import { countAttempt, forgetAttempts } from '../../../platform/passwords/sign-in-attempts.js';
import { ShopMember } from '../members/shop-member.entity.js';
import { MemberLogin } from './member-login.entity.js';
import type { MemberPasswords } from './member-passwords.js';
import type { MemberSessionService, OpenedSession } from './member-session.service.js';
import { MembershipRests, TooManyAttempts, WrongPassword } from './sign-in.errors.js';

/** Within a quarter of an hour; many people may share an address. */
const MAX_FAILURES_OF_ADDRESS = 100;
const MAX_REGISTRATIONS_OF_ADDRESS = 30;

/** What the old system took was shorter than what the platform demands of its own accounts. */
const MIN_PASSWORD_LENGTH = 8;

/** The name of a member who has none: who came by an account of the platform. */
const unnamed = (memberId: number): string => `member-${memberId}`;

interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Keyed hash, for names that strangers have typed in. */
  readonly hashEmail: (text: string) => string;
  readonly passwords: MemberPasswords;
  readonly sessions: MemberSessionService;
}

/** Members who sign in with a name and a password, as in the old system. All of it runs as the service. */
export class MemberLoginService {
  constructor(private readonly deps: Dependencies) {}

  /** @throws InvalidInput, Conflict when the name or the address is taken, TooManyAttempts */
  async register(
    input: { readonly username: string; readonly email: string; readonly password: string },
    clientIp: string | null,
  ): Promise<ShopMember> {
    const username = text(input.username, 'username', 80, { pattern: /^\P{C}+$/u });
    const email = emailAddress(input.email, 'email');
    const broken = brokenPasswordRule(input.password, { email, name: username }, MIN_PASSWORD_LENGTH);
    if (broken !== null) throw fault(broken, 'password');
    await using uow = this.deps.database.unitOfWork(system);
    if (clientIp !== null) {
      const lockedUntil = await uow.write((tx) =>
        this.countFor(tx, `register ${clientIp}`, MAX_REGISTRATIONS_OF_ADDRESS),
      );
      if (lockedUntil !== null) throw new TooManyAttempts(lockedUntil);
    }
    const passwordHash = await this.deps.passwords.hash(input.password);
    return await uow.write(async ({ manager }) => {
      const member = await manager.save(manager.create(ShopMember, { userId: this.deps.newId() }));
      const login = { memberId: member.id, username, email, passwordHash };
      // The member goes with it: the transaction is rolled back.
      if ((await insertUnlessTaken(manager, MemberLogin, login)) === 0) {
        throw new Conflict('Somebody has this name or this address.', ['username']);
      }
      return member;
    });
  }

  /**
   * An unknown name takes the same statements as a wrong password, and the work of a hash.
   *
   * @throws WrongPassword, MembershipRests, TooManyAttempts
   */
  async signIn(
    { username, password }: { readonly username: string; readonly password: string },
    clientIp: string | null,
  ): Promise<OpenedSession> {
    const { database, passwords, sessions } = this.deps;
    await using uow = database.unitOfWork(system);
    const { lockedUntil, login } = await uow.write(async (tx) => ({
      lockedUntil:
        (await this.countFor(tx, `name ${username}`)) ??
        (clientIp === null ? null : await this.countFor(tx, `address ${clientIp}`, MAX_FAILURES_OF_ADDRESS)),
      login: await tx.manager.findOneBy(MemberLogin, { username }),
    }));
    if (lockedUntil !== null) throw new TooManyAttempts(lockedUntil);
    // No connection is held while this takes its time.
    const isRight = await passwords.matches(password, login?.passwordHash ?? null);
    if (login === null || !isRight) throw new WrongPassword();
    const { memberId, passwordHash } = login;
    const better = passwords.isOutdated(passwordHash) ? await passwords.hash(password) : null;
    return await uow.write(async (tx) => {
      const member = await tx.manager.findOneByOrFail(ShopMember, { id: memberId });
      if (member.status !== 'active') throw new MembershipRests();
      await forgetAttempts(tx, this.deps.hashEmail(`name ${username}`));
      if (better !== null) await tx.manager.update(MemberLogin, { memberId, passwordHash }, { passwordHash: better });
      return sessions.open(tx, memberId);
    });
  }

  /** What the viewer is called: by the login, else by the account that they came with. */
  async ownName(uow: UnitOfWork): Promise<string | null> {
    const [row] = await uow.read((manager) => manager.query<{ id: number | null }[]>('SELECT app.member_id() AS id'));
    const id = row!.id;
    if (id === null) return uow.viewer.email;
    return (await this.loginsOf([id])).get(id)?.username ?? uow.viewer.email ?? unnamed(id);
  }

  /** By member. Names are shown to those who may know of the member; that is for the caller to know. */
  async namesOf(memberIds: readonly (number | null)[]): Promise<ReadonlyMap<number, string>> {
    const logins = await this.loginsOf(memberIds);
    return new Map([...logins].map(([id, login]) => [id, login?.username ?? unnamed(id)]));
  }

  /** By member; null where there is none. For administrators: that, too, is for the caller to know. */
  async loginsOf(memberIds: readonly (number | null)[]): Promise<ReadonlyMap<number, MemberLogin | null>> {
    const ids = [...new Set(memberIds.filter((id) => id !== null))];
    if (ids.length === 0) return new Map();
    await using uow = this.deps.database.unitOfWork(system);
    const logins = await uow.read((manager) => manager.findBy(MemberLogin, { memberId: Any(ids) }));
    const byId = new Map(logins.map((login) => [login.memberId, login]));
    return new Map(ids.map((id) => [id, byId.get(id) ?? null]));
  }

  private countFor(tx: Transaction, subject: string, maxFailures?: number): Promise<Date | null> {
    return countAttempt(tx, this.deps.hashEmail(subject), this.deps.clock(), maxFailures);
  }
}
