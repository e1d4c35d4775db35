import { ShopMember } from '../members/shop-member.entity.js';
import { memberRole } from '../members/member.policy.js';
import { fieldsOf, textOf } from './body.js';
import { attempt } from './form-fields.js';
import { call, idIn, type RegisterArea } from './legacy-api.js';
import { isoOfColumn } from './times.js';

const PAGE = '/admin/users';

/** Members and what they may do, for administrators. */
export const registerAdminMembers: RegisterArea = (app, api) => {
  const { services, guards } = api;
  const admins = { preHandler: guards.adminOnly };

  app.get('/admin/users', admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      if (textOf((request.query as Record<string, unknown>)['json']) !== '1') return reply.redirect('/');
      const members = await uow.read((manager) =>
        manager.query<(Pick<ShopMember, 'id' | 'role' | 'status'> & { readonly made: string })[]>(
          `SELECT id, role, status, ${isoOfColumn('created_at')} AS made FROM users ORDER BY created_at DESC, id DESC`,
        ),
      );
      const ids = members.map(({ id }) => id);
      const [names, logins] = [await services.memberLogins.namesOf(ids), await services.memberLogins.loginsOf(ids)];
      return {
        users: members.map(({ id, role, status, made }) => ({
          id,
          username: names.get(id),
          email: logins.get(id)?.email ?? null,
          role,
          status,
          created_at: made,
        })),
      };
    }),
  );

  app.post('/admin/users/:id/update_role', admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      const id = String(idIn(request));
      const { role } = fieldsOf(request);
      await attempt(async () => services.members.changeRole(uow, id, memberRole(textOf(role))));
      return reply.redirect(PAGE);
    }),
  );

  app.post('/admin/users/:id/toggle_status', admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      const id = idIn(request);
      await attempt(() =>
        uow.write(async ({ manager }) => {
          const member = await manager.findOneBy(ShopMember, { id });
          await services.members.changeStatus(uow, String(id), member?.status === 'active' ? 'inactive' : 'active');
        }),
      );
      return reply.redirect(PAGE);
    }),
  );
};
