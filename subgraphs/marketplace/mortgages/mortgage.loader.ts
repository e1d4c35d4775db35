import { connectionByParent, type Filter } from '../../../platform/connections/connection-by-parent.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst, type ListDefinition } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader, loadOne } from '../../../platform/loaders/loaders.js';
import { MortgageApplication } from './mortgage-application.entity.js';
import { MortgageContract } from './mortgage-contract.entity.js';
import { MortgageOffer } from './mortgage-offer.entity.js';
import type { ApplicationStatus, OfferStatus } from './mortgage.states.js';
import { Property } from './property.entity.js';

/** How many offers are compared with each other. */
const COMPARED = 100;

const applicationsOf = (name: string): ListDefinition<MortgageApplication> => ({
  entity: MortgageApplication,
  name,
  order: newestFirst,
});

export function mortgageLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  const offers = (name: string, parent: keyof MortgageOffer) =>
    connectionByParent(uow, cursors, { entity: MortgageOffer, name, order: newestFirst, parent });
  return {
    propertyById: loadOne(uow, Property, 'id'),
    mortgageApplicationById: loadOne(uow, MortgageApplication, 'id'),
    mortgageOfferById: loadOne(uow, MortgageOffer, 'id'),
    mortgageContractById: loadOne(uow, MortgageContract, 'id'),
    applicationsByBorrowerId: connectionByParent(uow, cursors, {
      ...applicationsOf('Thinker.mortgageApplications'),
      parent: 'borrowerId',
    }),
    offersByApplicationId: offers('MortgageApplication.offers', 'applicationId'),
    offersByLenderId: offers('Thinker.mortgageOffers', 'lenderId'),
    /** The newest open ones, as many as are compared. */
    openOffersByApplicationId: loader<string, MortgageOffer[]>(uow, async (manager, ids) => {
      const rows = await manager
        .createQueryBuilder(MortgageOffer, 'offer')
        .innerJoin(
          `(SELECT id, row_number() OVER (PARTITION BY application_id ORDER BY created_at DESC, id DESC) AS place
            FROM mortgage_offers WHERE application_id = ANY (:ids) AND status = 'open')`,
          'placed',
          'placed.id = offer.id AND placed.place <= :compared',
          { ids, compared: COMPARED },
        )
        .getMany();
      const byApplication = Map.groupBy(rows, ({ applicationId }) => applicationId);
      return ids.map((id) => byApplication.get(id) ?? []);
    }),
    contractByApplicationId: loader<string, MortgageContract | null>(uow, async (manager, ids) => {
      const { entities, raw } = await manager
        .createQueryBuilder(MortgageContract, 'contract')
        .innerJoin(MortgageOffer, 'offer', 'offer.id = contract.offerId')
        .addSelect('offer.applicationId', 'application')
        .where("offer.applicationId IN (:...ids) AND offer.status = 'accepted'", { ids })
        .getRawAndEntities<{ readonly application: string }>();
      const byApplication = new Map(raw.map(({ application }, index) => [application, entities[index]!]));
      return ids.map((id) => byApplication.get(id) ?? null);
    }),
  };
}

/** What the viewer may see: row level security decides. */
export function listApplications(
  context: { readonly uow: UnitOfWork; readonly cursors: CursorCodec },
  args: ConnectionArgs,
  statuses: readonly ApplicationStatus[] | undefined,
): Promise<Connection<MortgageApplication>> {
  return connection(context, applicationsOf('Query.mortgageApplications'), args, (items) => {
    if (statuses) items.andWhere('item.status = ANY (:statuses)', { statuses });
  });
}

export function offersInStatus(status: OfferStatus): Filter {
  return { where: 'item.status = :status', parameters: { status } };
}
