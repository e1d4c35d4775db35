import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { system } from '../../../platform/identity/viewer.js';
import type { RouteGroup } from '../../../platform/subgraph/define.js';
import type { MarketplaceServices } from '../services.js';
import { fieldsOf, motUser, numberIn, queryText, textIn } from './body.js';
import { trusted } from './identity.js';
import { refusal } from './legacy-error.js';
import { amountSaid, applicationSaid, idSaid, rateSaid } from './mortgage.body.js';
import { seenApplications, seenOffer, seenOffers } from './mortgage.rows.js';
import { applicationJson, offerJson } from './mortgage.wire.js';
import { limited, LIMITS } from './rate-limit.js';
import { behaveAs, hideOthers } from './scope.js';

const PREFIX = '/api/mortgage';
const UNKNOWN_PROPERTY = 'house-unknown';

/** Mortgages as the edge server had them; there is no other dialect of these paths. */
export const mortgageRoutes: RouteGroup<MarketplaceServices> = {
  prefixes: [PREFIX],
  legacy: true,
  register(app, { mortgageApplications, mortgageOffers }, { database }) {
    behaveAs({ dialect: 'edge' }, app);
    const writes = (route: string) => ({ onRequest: limited(database, route, LIMITS.write) });
    const reads = (route: string) => ({ onRequest: limited(database, route, LIMITS.read) });

    app.post(`${PREFIX}/application`, writes('mortgage/application'), async (request) => {
      const borrower = motUser(request);
      if (borrower === null) throw refusal(400, 'X-MOT-User header (borrowerUid) is required');
      await using uow = database.unitOfWork(trusted(borrower));
      const said = applicationSaid({ ...fieldsOf(request), status: 'open' }, { propertyId: UNKNOWN_PROPERTY });
      const { id } = await mortgageApplications.fileAsSaid(uow, said).catch((error: unknown) => {
        throw error instanceof Conflict ? refusal(409, 'applicationId already exists') : error;
      });
      const [seen] = await uow.read((manager) => seenApplications(manager, 'WHERE application.id = $1', [id]));
      return { ok: true, applicationId: id, application: applicationJson(seen!) };
    });

    app.post(`${PREFIX}/offer`, writes('mortgage/offer'), async (request) => {
      const lender = motUser(request);
      if (lender === null) throw refusal(400, 'X-MOT-User header (issuerId) is required');
      const body = fieldsOf(request);
      const applicationId = textIn(body['applicationId']);
      if (applicationId === null) throw refusal(400, 'applicationId is required');
      const [interestRate, monthlyPayment] = [numberIn(body['interestRate']), numberIn(body['monthlyPayment'])];
      await using uow = database.unitOfWork(trusted(lender));
      const said = {
        id: idSaid(body, 'voucherId'),
        applicationId,
        interestRate: rateSaid(interestRate),
        monthlyPayment: amountSaid(monthlyPayment),
        status: 'open' as const,
        details: { sent: { interestRate, monthlyPayment } },
      };
      const { id } = await mortgageOffers.makeAsSaid(uow, said).catch((error: unknown) => {
        if (error instanceof NotFound) throw refusal(404, 'application not found');
        throw error instanceof Conflict ? refusal(409, 'voucherId already exists') : error;
      });
      const seen = await uow.read((manager) => seenOffer(manager, id));
      return { ok: true, offerId: id, offer: offerJson(seen!) };
    });

    app.get(`${PREFIX}/offer-list`, reads('mortgage/offer-list'), async (request) => {
      const uid = motUser(request);
      if (uid === null) throw refusal(400, 'X-MOT-User header is required');
      const side = roleAsked(queryText(request, 'role'));
      const where = `WHERE ${side}.public_id = $1 AND ($2::text IS NULL OR offer.application_id = $2)`;
      await using uow = database.unitOfWork(system);
      const seen = await uow.read((manager) =>
        seenOffers(manager, `${where} ORDER BY offer.created_at DESC, offer.id DESC`, [
          uid,
          queryText(request, 'applicationId'),
        ]),
      );
      const offers = seen.map(offerJson);
      // A lender is not told whose offer it is.
      return {
        ok: true,
        offers: side === 'lender' ? offers.map((offer) => ({ ...offer, borrowerUid: null })) : offers,
      };
    });

    app.get(`${PREFIX}/application-list`, reads('mortgage/application-list'), async (request) => {
      const uid = motUser(request);
      if (uid === null) throw refusal(400, 'X-MOT-User header is required');
      const role = roleAsked(queryText(request, 'role'));
      await using uow = database.unitOfWork(system);
      const seen = await uow.read((manager) =>
        role === 'borrower'
          ? seenApplications(manager, `WHERE borrower.public_id = $1 ${NEWEST}`, [uid])
          : seenApplications(manager, `WHERE application.status IN ('open', 'offered') ${NEWEST}`, []),
      );
      return { ok: true, applications: seen.map(applicationJson) };
    });

    hideOthers(app, PREFIX);
  },
};

const NEWEST = 'ORDER BY application.created_at DESC, application.id DESC';

/** @throws LegacyError */
function roleAsked(role: string | null): 'borrower' | 'lender' {
  if (role === null || role === 'borrower' || role === 'lender') return role ?? 'borrower';
  throw refusal(400, 'role must be borrower or lender');
}
