import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict } from '../../../platform/errors/domain-error.js';
import type { BonusProgram } from '../programs/bonus-program.entity.js';
import { Decimal } from '../rates/decimal.js';
import { fieldsOf, textOf } from './body.js';
import { LegacyError } from './answers.js';
import { attempt, decimalOf } from './form-fields.js';
import { call, idIn, type RegisterArea } from './legacy-api.js';

const DEFAULT_POINT_VALUE = new Decimal('0.01');
const PAGE = '/admin';

/** The forms for programmes. Each change leaves a line in the log of the scrapers, in its transaction. */
export const registerAdminPrograms: RegisterArea = (app, api) => {
  const { services, guards } = api;
  const admins = { preHandler: guards.adminOnly };

  const logged = (uow: UnitOfWork, change: () => Promise<BonusProgram>, what: string) =>
    attempt(() =>
      uow.write(async ({ manager }) => {
        const { name } = await change();
        await services.scrapeLog.write(manager, `Programme ${name} ${what}`);
      }),
    );

  app.post('/admin/add_program', admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      const fields = fieldsOf(request);
      await logged(
        uow,
        async () =>
          services.programs.create(uow, {
            name: textOf(fields['name']) ?? '',
            pointValueEur: decimalOf(fields, 'point_value_eur') ?? DEFAULT_POINT_VALUE,
          }),
        'added',
      );
      return reply.redirect(PAGE);
    }),
  );

  app.post('/admin/program/:id', admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      const fields = fieldsOf(request);
      const programId = String(idIn(request));
      await logged(
        uow,
        async () =>
          services.programs.update(uow, {
            programId,
            name: textOf(fields['name']),
            pointValueEur: decimalOf(fields, 'point_value_eur'),
          }),
        'changed',
      );
      return reply.redirect(PAGE);
    }),
  );

  app.post('/admin/program/:id/delete', admins, (request, reply) =>
    call(api, request, async ({ uow }) => {
      const programId = String(idIn(request));
      await logged(
        uow,
        () =>
          services.programs.remove(uow, programId).catch((error: unknown) => {
            throw error instanceof Conflict ? new LegacyError(409, error.message) : error;
          }),
        'deleted',
      );
      return reply.redirect(PAGE);
    }),
  );
};
