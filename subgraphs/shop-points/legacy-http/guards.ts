import type { FastifyReply, FastifyRequest } from 'fastify';
import { isPersonOrAdmin } from '../../../platform/identity/viewer.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import type { ShopMemberRole } from '../members/shop-member.entity.js';
import type { MemberService } from '../members/member.service.js';

type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Sends those who have not signed in to where they can, also from the routes that speak JSON. */
export const loginOnly: Guard = async (request, reply) => {
  if (isPersonOrAdmin(request.viewer)) return undefined;
  const [path] = request.url.split('?', 1) as [string];
  return reply.redirect(`/login?next=${encodeURIComponent(path).replaceAll('%2F', '/')}`);
};

export type Guards = ReturnType<typeof createGuards>;

/** Who may go on; the services check the same again. */
export function createGuards(members: MemberService, { database }: Pick<ServiceDeps, 'database'>) {
  async function roleOf({ viewer }: FastifyRequest): Promise<ShopMemberRole | null> {
    await using uow = database.unitOfWork(viewer);
    return await members.roleOf(uow);
  }

  const anyOf =
    (...roles: readonly ShopMemberRole[]): Guard =>
    async (request, reply) => {
      await loginOnly(request, reply);
      if (reply.sent) return reply;
      const role = await roleOf(request);
      return role !== null && roles.includes(role) ? undefined : reply.code(403).send({ error: 'Unauthorized' });
    };
  return { adminOnly: anyOf('admin'), reviewersOnly: anyOf('contributor', 'admin') };
}

/** Pages redirect; scripts of the pages ask for JSON. */
export function wantsJson({ headers: { accept } }: FastifyRequest): boolean {
  return accept?.includes('application/json') === true;
}
