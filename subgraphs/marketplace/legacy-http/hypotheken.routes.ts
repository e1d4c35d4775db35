import { GraphQLError } from 'graphql';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { system } from '../../../platform/identity/viewer.js';
import type { RouteGroup } from '../../../platform/subgraph/define.js';
import type { Signer } from '../mortgages/mortgage-contract.service.js';
import { isUndecided, type OfferStatus } from '../mortgages/mortgage.states.js';
import type { MarketplaceServices } from '../services.js';
import { fieldsOf, isObject, motUser, queryText, textIn, type Fields } from './body.js';
import { applicationJson, contractJson, offerJson, offerWord } from './hypotheken.wire.js';
import { trusted } from './identity.js';
import { refusal } from './legacy-error.js';
import { applicationSaid, idSaid, rateSaid } from './mortgage.body.js';
import { seenApplications, seenContract, seenOffer, seenOffers } from './mortgage.rows.js';
import { behaveAs, hideOthers } from './scope.js';

const PREFIX = '/api/hypotheken';

/** Mortgages as the Node server had them; there is no other dialect of these paths. */
export const hypothekenRoutes: RouteGroup<MarketplaceServices> = {
  prefixes: [PREFIX],
  legacy: true,
  register(app, { mortgageApplications, mortgageOffers, mortgageContracts }, { database, clock }) {
    behaveAs({ dialect: 'node' }, app);

    app.post(`${PREFIX}/anfrage`, async (request) => {
      const borrower = motUser(request);
      if (borrower === null) throw refusal(400, 'X-MOT-User (borrowerUid) ist erforderlich');
      await using uow = database.unitOfWork(trusted(borrower));
      const said = applicationSaid(fieldsOf(request), { propertyId: null });
      const { id } = await mortgageApplications.fileAsSaid(uow, said).catch(unless('applicationId existiert bereits'));
      const [seen] = await uow.read((manager) => seenApplications(manager, 'WHERE application.id = $1', [id]));
      return { ok: true, applicationId: id, application: applicationJson(seen!) };
    });

    app.get(`${PREFIX}/anfrage/list`, async (request) => {
      const uid = motUser(request);
      if (uid === null) throw refusal(400, 'X-MOT-User ist erforderlich');
      const role = roleAsked(queryText(request, 'role'));
      await using uow = database.unitOfWork(system);
      const seen = await uow.read((manager) =>
        role === 'borrower'
          ? seenApplications(manager, `WHERE borrower.public_id = $1 ${OLDEST_APPLICATION}`, [uid])
          : seenApplications(manager, `WHERE application.status IN ('open', 'offered') ${OLDEST_APPLICATION}`, []),
      );
      return { applications: seen.map(applicationJson) };
    });

    app.post(`${PREFIX}/angebot`, async (request) => {
      const lender = motUser(request);
      if (lender === null) throw refusal(400, 'X-MOT-User (issuerId) ist erforderlich');
      const body = fieldsOf(request);
      const applicationId = textIn(body['applicationId']);
      if (applicationId === null) throw refusal(400, 'applicationId ist erforderlich');
      const interest = isObject(body['interest']) ? body['interest'] : {};
      await using uow = database.unitOfWork(trusted(lender));
      const said = {
        id: idSaid(body, 'voucherId'),
        applicationId,
        interestRate: rateSaid(interest['nominalRate']),
        monthlyPayment: null,
        status: offerStatusSaid(body),
        details: offerEcho(body, clock()),
      };
      const { id } = await mortgageOffers.makeAsSaid(uow, said).catch((error: unknown) => {
        if (error instanceof NotFound) throw refusal(404, 'Anfrage nicht gefunden');
        return unless('voucherId existiert bereits')(error);
      });
      const seen = await uow.read((manager) => seenOffer(manager, id));
      return { ok: true, voucherId: id, offer: offerJson(seen!) };
    });

    app.get(`${PREFIX}/angebot/list`, async (request) => {
      const uid = motUser(request);
      if (uid === null) throw refusal(400, 'X-MOT-User ist erforderlich');
      const side = roleAsked(queryText(request, 'role'));
      const where = `WHERE ${side}.public_id = $1 AND ($2::text IS NULL OR offer.application_id = $2)`;
      await using uow = database.unitOfWork(system);
      const asked = [uid, queryText(request, 'applicationId')];
      const seen = await uow.read((manager) =>
        seenOffers(manager, `${where} ORDER BY offer.created_at, offer.id`, asked),
      );
      return { offers: seen.map(offerJson) };
    });

    app.post(`${PREFIX}/angebot/accept`, async (request) => {
      const borrower = motUser(request);
      if (borrower === null) throw refusal(400, 'X-MOT-User (borrowerUid) ist erforderlich');
      const offerId = textIn(fieldsOf(request)['voucherId']);
      if (offerId === null) throw refusal(400, 'voucherId ist erforderlich');
      await using uow = database.unitOfWork(trusted(borrower));
      const { id } = await mortgageOffers.accept(uow, { offerId }).catch(async (error: unknown) => {
        throw await whyNotAccepted(uow, offerId, error);
      });
      const contract = await uow.read((manager) => seenContract(manager, id));
      const offer = await uow.read((manager) => seenOffer(manager, offerId));
      return { ok: true, contractVoucherId: id, contract: contractJson(contract!), offer: offerJson(offer!) };
    });

    app.post(`${PREFIX}/vertrag/update-status`, async (request) => {
      const uid = motUser(request);
      if (uid === null) throw refusal(400, 'X-MOT-User ist erforderlich');
      const body = fieldsOf(request);
      const [contractId, action] = [textIn(body['contractVoucherId']), textIn(body['action'])];
      if (contractId === null || action === null) {
        throw refusal(400, 'contractVoucherId und action sind erforderlich');
      }
      await using uow = database.unitOfWork(trusted(uid));
      if ((await uow.read((manager) => seenContract(manager, contractId))) === null) {
        throw refusal(404, 'Contract-Voucher nicht gefunden');
      }
      const signer = SIGNERS.get(action);
      if (signer === undefined) throw refusal(400, 'Unbekannte action');
      await mortgageContracts.sign(uow, { contractId, signer }).catch((error: unknown) => {
        if (!isForbidden(error)) throw error;
        throw refusal(403, `Nur der ${signer === 'borrower' ? 'Borrower' : 'Lender'} darf diese Aktion durchführen`);
      });
      const seen = await uow.read((manager) => seenContract(manager, contractId));
      return { ok: true, contract: contractJson(seen!) };
    });

    hideOthers(app, PREFIX);
  },
};

const OLDEST_APPLICATION = 'ORDER BY application.created_at, application.id';

const SIGNERS: ReadonlyMap<string, Signer> = new Map([
  ['signed-by-borrower', 'borrower'],
  ['signed-by-lender', 'lender'],
  ['signed-by-notary', 'notary'],
]);

/** @throws LegacyError */
function roleAsked(role: string | null): 'borrower' | 'lender' {
  if (role === null || role === 'borrower' || role === 'lender') return role ?? 'borrower';
  throw refusal(400, 'role muss borrower oder lender sein');
}

/** Nobody makes an offer that is accepted already: that takes the borrower, and a contract. @throws LegacyError */
function offerStatusSaid(body: Fields): OfferStatus {
  switch (textIn(body['status']) ?? 'offered') {
    case 'offered':
      return 'open';
    case 'withdrawn':
      return 'withdrawn';
    default:
      throw refusal(400, 'status ungültig');
  }
}

/** What is kept of an offer as it was sent; what is missing is made when it is read. */
function offerEcho(body: Fields, now: Date): object {
  const kept = ['loan', 'interest', 'repayment', 'fees', 'termsRef', 'roomRefs'].filter((name) => body[name]);
  return {
    ...Object.fromEntries(kept.map((name) => [name, body[name]])),
    validity: body['validity'] || { validFrom: now, validUntil: null },
  };
}

async function whyNotAccepted(uow: UnitOfWork, offerId: string, error: unknown): Promise<unknown> {
  if (error instanceof NotFound) return refusal(404, 'Angebot nicht gefunden');
  if (isForbidden(error)) return refusal(403, 'Dieses Angebot gehört nicht zu diesem Borrower');
  if (!(error instanceof Conflict)) return error;
  const { offer, application } = (await uow.read((manager) => seenOffer(manager, offerId)))!;
  if (offer.status !== 'open') {
    return refusal(400, `Offer hat Status ${offerWord(offer.status)} und kann nicht akzeptiert werden`);
  }
  if (!isUndecided(application.status)) return refusal(400, `Anfrage hat Status ${application.status}`);
  return refusal(400, 'Das Angebot ist abgelaufen');
}

function unless(taken: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof Conflict ? refusal(409, taken) : error;
  };
}

function isForbidden(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'FORBIDDEN';
}
