import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { requireRole } from '../../../platform/identity/viewer.js';
import { entityId } from '../../../platform/input/entity-id.js';
import { notNull, text, texts } from '../../../platform/input/rules.js';
import type { SessionService } from '../sign-in/session.service.js';
import { Profile, type AccountRole, type TextLanguage } from './profile.entity.js';
import { requireAccount } from './require-account.js';

export interface ProfileChange {
  readonly name?: string | null;
  readonly language?: TextLanguage | null;
  readonly allergies?: readonly string[] | null;
}

export class UserService {
  constructor(private readonly deps: { readonly sessions: SessionService }) {}

  /** One's own profile, and the columns of it that are one's own. @throws InvalidInput */
  async updateProfile(uow: UnitOfWork, change: ProfileChange): Promise<Profile> {
    const allergies = texts(change.allergies, 'allergies', { maxItems: 50 });
    const values = {
      name: text(notNull(change.name, 'name'), 'name', 100),
      language: notNull(change.language, 'language'),
      // Never stated and none are two things.
      allergies: change.allergies === null ? null : allergies,
    };
    return uow.write(async (tx) => {
      const { id } = await requireAccount(tx);
      await tx.manager.update(Profile, { id }, values);
      return tx.manager.findOneByOrFail(Profile, { id });
    });
  }

  /** @throws NotFound, Conflict */
  async changeRole(uow: UnitOfWork, userId: string, role: AccountRole): Promise<Profile> {
    requireRole(uow.viewer, 'admin', 'service');
    const id = entityId(userId);
    if (id === uow.viewer.userId) throw new Conflict('Nobody changes their own role.', ['userId']);
    return uow.write(async (tx) => {
      const { affected } = id === null ? { affected: 0 } : await tx.manager.update(Profile, { id }, { role });
      if (id === null || affected === 0) throw new NotFound('There is no such account.', ['userId']);
      if (role === 'suspended') await this.deps.sessions.endAllOf(tx, id, 'suspended');
      return tx.manager.findOneByOrFail(Profile, { id });
    });
  }
}
