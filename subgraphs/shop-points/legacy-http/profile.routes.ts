import { LegacyError } from './answers.js';
import { idOf, jsonOf } from './body.js';
import { attempt } from './form-fields.js';
import { loginOnly } from './guards.js';
import { call, type RegisterArea } from './legacy-api.js';

/** What members change about themselves. */
export const registerProfile: RegisterArea = (app, api) => {
  const { services } = api;
  const members = { preHandler: loginOnly };

  app.post('/profile/favorite-programs', members, (request) =>
    call(api, request, async ({ uow }) => {
      const { program_ids: given } = jsonOf(request);
      if (!Array.isArray(given)) throw new LegacyError(400, 'Invalid data format');
      const programIds = [...new Set(given.map((id) => idOf(id) ?? ''))];
      await services.favorites.replace(uow, programIds);
      return { success: true, count: programIds.length };
    }),
  );

  app.post('/request-contributor', members, (request, reply) =>
    call(api, request, async ({ uow }) => {
      await attempt(() => services.contributorRequests.request(uow, {}));
      return reply.redirect('/profile');
    }),
  );
};
